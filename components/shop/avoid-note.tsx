"use client";

import { useVisitorFact } from "./visitor-store";

/** What the visitor's avoid-list says of a product, in full; nothing where it has nothing to say. */
export function AvoidNote({ product }: { product: string }) {
  return useVisitorFact((facts) => facts.marks?.[product]?.note);
}
