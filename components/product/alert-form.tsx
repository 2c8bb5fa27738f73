"use client";

import { lazy, Suspense } from "react";
import { useVisitor } from "@/components/shop/visitor-store";
import type { AlertFieldsProps } from "./alert-fields";

type Props = AlertFieldsProps & {
  /** Until the shop has said how many there are: whether there was none when the page was made. */
  shown?: boolean;
};

/** Most things can be bought, and their pages do without it. */
const AlertFields = lazy(async () => ({ default: (await import("./alert-fields")).AlertFields }));

/** "Tell me when it is back", or about pieces like a sold one: an address, and one mail. */
export function AlertForm({ shown = true, ...fields }: Props) {
  const facts = useVisitor(fields.product);
  const none = facts?.stock ? facts.stock.onHand === 0 : shown;
  if (!none) return null;
  const form = <AlertFields {...fields} own={facts?.email} />;
  // What is in a boundary may be sent after the page, to be put in its place by script; a form that the page was
  // made with has to be there without.
  return shown ? form : <Suspense fallback={null}>{form}</Suspense>;
}
