"use client";

import { useEffect } from "react";
import { refreshVisitor } from "@/components/shop/visitor-store";

/** Keeps the header's count true on pages that change the bag; asks again whenever the count does. */
export function BagRefresh({ count }: { count: number }) {
  useEffect(() => refreshVisitor(), [count]);
  return null;
}
