import type { ReactNode } from "react";
import { cn } from "./cn";

export type PageHeadingProps = {
  title: ReactNode;
  /** A line above the title, for instance a breadcrumb. */
  above?: ReactNode;
  intro?: ReactNode;
  /** Stands beside the title on wide screens. */
  aside?: ReactNode;
  className?: string;
};

/** The page's only h1. */
export function PageHeading({ title, above, intro, aside, className }: PageHeadingProps) {
  return (
    <div className={cn("pt-8 pb-8 lg:pt-12 lg:pb-10", className)}>
      {above ? <div className="mb-4">{above}</div> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-text">
          <h1 className="display text-4xl wrap-anywhere">{title}</h1>
          {intro ? <div className="mt-4 text-pretty text-stone">{intro}</div> : null}
        </div>
        {aside}
      </div>
    </div>
  );
}
