"use client";

import Link from "next/link";
import { useLayoutEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";
import { OFFER_STEPS, type OfferStep } from "@/lib/consignment/offer-steps";

export type StepNavProps = {
  number: string;
  current: OfferStep;
  /** Steps on which something is still missing. */
  open: ReadonlySet<OfferStep>;
};

/** The steps of the form; each can be gone to at any time, and says whether it is done. */
export function StepNav({ number, current, open }: StepNavProps) {
  const at = OFFER_STEPS.findIndex(({ name }) => name === current);
  const list = useRef<HTMLOListElement>(null);
  // The style sheet says where a fresh row begins; going on from step to step, the row is not a fresh one.
  useLayoutEffect(() => {
    const row = list.current;
    const here = row?.children[at];
    if (!row || !(here instanceof HTMLElement)) return;
    row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  }, [at]);
  return (
    <nav aria-label="Steps" className="step-nav mb-8">
      <p className="mb-2 text-sm text-stone lg:hidden">
        Step {at + 1} of {OFFER_STEPS.length}
      </p>
      <ol ref={list} className="bleed bleed-pad scroll-row relative flex gap-2 sm:mx-0 sm:px-0">
        {OFFER_STEPS.map(({ name, label }, index) => {
          const done = !open.has(name) && name !== "send";
          return (
            <li
              key={name}
              data-current={name === current || undefined}
              className={cn(
                "shrink-0 border-t-2 sm:flex-1 sm:shrink",
                name === current ? "border-moss" : done ? "border-outline" : "border-hairline",
              )}
            >
              <Link
                href={`/sell/items/${number}/edit/${name}`}
                prefetch={false}
                aria-current={name === current ? "step" : undefined}
                className={cn(
                  "flex min-h-11 items-baseline gap-1.5 pt-2 pr-3 text-sm",
                  name === current ? "font-medium" : "text-stone hover:text-ink",
                )}
              >
                <span className="tabular-nums">{done ? "✓" : index + 1}</span>
                <span className="whitespace-nowrap sm:whitespace-normal">{label}</span>
                {done ? <span className="sr-only"> (done)</span> : null}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
