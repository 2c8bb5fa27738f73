"use client";

import { useEffect, useState } from "react";
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
    <div role="status" aria-live="polite" data-print="hide" className="toasts">
      {toast ? (
        <div
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="toast"
          data-tone={toast.tone}
        >
          <p>{toast.message}</p>
          {toast.link ? (
            <TextLink href={toast.link.href} tone="paper">
              {toast.link.label}
            </TextLink>
          ) : null}
          <button type="button" onClick={() => setToast(null)}>
            <Icon name="close" className="size-4" />
            <span className="sr-only">Dismiss</span>
          </button>
        </div>
      ) : null}
    </div>
  );
}
