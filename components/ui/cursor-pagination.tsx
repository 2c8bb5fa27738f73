import type { ReactNode } from "react";
import { ButtonLink } from "./button";
import { cn } from "./cn";

export type CursorPaginationProps = {
  /** Names the list: "Pages of curated care". */
  label: string;
  previousHref?: string | null;
  nextHref?: string | null;
  /** For instance "Next 24". */
  nextLabel?: string;
  /** Between the two, for instance "25 to 48 of 312". */
  position?: ReactNode;
  className?: string;
};

/** The pages before and after this one, as links that can be followed without script. Nothing for a single page. */
export function CursorPagination(props: CursorPaginationProps) {
  const { label, previousHref, nextHref, nextLabel = "Next", position, className } = props;
  if (!previousHref && !nextHref) return null;
  return (
    <nav
      aria-label={label}
      className={cn(
        "grid grid-cols-[1fr_auto_1fr] items-center gap-3 border-t border-hairline pt-4",
        className,
      )}
    >
      <span>
        {previousHref ? (
          <ButtonLink href={previousHref} rel="prev" prefetch={false} variant="secondary">
            Previous
          </ButtonLink>
        ) : null}
      </span>
      <span className="text-center text-sm text-stone tabular-nums">{position}</span>
      <span className="text-right">
        {nextHref ? (
          <ButtonLink href={nextHref} rel="next" prefetch={false} variant="secondary">
            {nextLabel}
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  );
}
