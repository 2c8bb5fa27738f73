"use client";

import { useEffect, useState, type ReactNode } from "react";

export type StickyAddBarProps = {
  /** The id of the element that holds the main button. */
  targetId: string;
  title: string;
  price: ReactNode;
  /** A submit button with `form="…"` set to the main form's id, so that nothing is repeated. */
  children: ReactNode;
};

/** On phones: appears once the main button has left the view upwards, and leaves when it is back. Styled in app/sticky-add.css. */
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
    <div inert={!shown} data-print="hide" className="sticky-add">
      <p>
        <b>{title}</b>
        <span>{price}</span>
      </p>
      {children}
    </div>
  );
}
