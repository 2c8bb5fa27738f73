"use client";

import { useEffect, useState } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";
import { TextLink } from "./link";
import { TOAST_EVENT, type ToastDetail } from "./toast";

const VISIBLE_MS = 7000;

/** One per page. The region itself is always there, so that what appears in it is read out. */
export function ToastRegion() {
  const [toast, setToast] = useState<ToastDetail | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    const show = (event: CustomEvent<ToastDetail>) => setToast(event.detail);
    window.addEventListener(TOAST_EVENT, show);
    return () => window.removeEventListener(TOAST_EVENT, show);
  }, []);

  useEffect(() => {
    // A message with a link stays while it is pointed at or has focus.
    if (!toast || held) return undefined;
    const timer = setTimeout(() => setToast(null), VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <div
      role="status"
      aria-live="polite"
      data-print="hide"
      className="pointer-events-none fixed inset-x-0 top-0 z-40 flex justify-center p-4 sm:top-auto sm:bottom-0 sm:justify-end sm:p-6"
    >
      {toast ? (
        <div
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className={cn(
            "pointer-events-auto flex w-full max-w-md items-center gap-4 rounded-sm py-2 pr-2 pl-4 text-paper",
            toast.tone === "error" ? "bg-error" : "bg-ink",
          )}
        >
          <p className="flex-1 py-1 text-sm">{toast.message}</p>
          {toast.link ? (
            <TextLink href={toast.link.href} tone="paper" className="py-1 text-sm">
              {toast.link.label}
            </TextLink>
          ) : null}
          <button
            type="button"
            className="grid size-9 place-items-center rounded-sm outline-paper hover:bg-paper/15"
            onClick={() => setToast(null)}
          >
            <Icon name="close" className="size-4" />
            <span className="sr-only">Dismiss</span>
          </button>
        </div>
      ) : null}
    </div>
  );
}
