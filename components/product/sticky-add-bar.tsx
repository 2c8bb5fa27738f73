"use client";

import { useEffect, useState, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type StickyAddBarProps = {
  /** The id of the element that holds the main button. */
  targetId: string;
  title: string;
  price: ReactNode;
  /** A submit button with `form="…"` set to the main form's id, so that nothing is repeated. */
  children: ReactNode;
};

/** On phones: appears once the main button has left the view upwards, and leaves when it is back. */
export function StickyAddBar({ targetId, title, price, children }: StickyAddBarProps) {
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const target = document.getElementById(targetId);
    if (!target) return undefined;
    // The root reaches far below the screen: "not intersecting" then means above it and nothing else,
    // and a jump back to the top is noticed even though the button never came into view.
    const observer = new IntersectionObserver(
      ([entry]) => setShown(entry?.isIntersecting === false),
      {
        rootMargin: "0px 0px 1000000px 0px",
      },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [targetId]);

  return (
    <div
      inert={!shown}
      data-print="hide"
      className={cn(
        "fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-paper px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] transition-transform lg:hidden",
        shown ? "translate-y-0" : "invisible translate-y-full",
      )}
    >
      <div className="flex items-center justify-between gap-4">
        <p className="min-w-0 text-sm leading-snug">
          <span className="block truncate font-medium">{title}</span>
          <span className="text-stone">{price}</span>
        </p>
        {children}
      </div>
    </div>
  );
}
