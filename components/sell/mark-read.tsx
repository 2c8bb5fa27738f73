"use client";

import { useEffect } from "react";

/** Says that what was written to a seller has been shown to them: not when a page is made, but when it is seen. */
export function MarkRead({ number }: { number: string }) {
  useEffect(() => {
    void fetch(`/sell/items/${number}/read`, { method: "POST", keepalive: true }).catch(
      () => undefined,
    );
  }, [number]);
  return null;
}
