import Link from "next/link";
import { cn } from "./cn";

export type PaginationProps = {
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  className?: string;
};

const cell =
  "grid min-h-11 min-w-11 place-items-center rounded-sm px-2 tabular-nums transition-colors";

function pagesToShow(page: number, pageCount: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount]);
  return [...wanted].filter((n) => n >= 1 && n <= pageCount).toSorted((a, b) => a - b);
}

/** First, last and neighbouring pages, with previous and next. Nothing for a single page. */
export function Pagination({ page, pageCount, hrefFor, className }: PaginationProps) {
  if (pageCount <= 1) return null;
  const pages = pagesToShow(page, pageCount);
  return (
    <nav aria-label="Pages" className={cn("border-t border-hairline pt-4", className)}>
      <ul className="flex flex-wrap items-center justify-center gap-1">
        {page > 1 ? (
          <li className="mr-auto">
            <Link href={hrefFor(page - 1)} rel="prev" className={cn(cell, "hover:bg-bone")}>
              Previous
            </Link>
          </li>
        ) : null}
        {pages.map((n, index) => (
          <li key={n} className="flex items-center gap-1">
            {index > 0 && n - (pages[index - 1] ?? n) > 1 ? (
              <span aria-hidden="true">…</span>
            ) : null}
            <Link
              href={hrefFor(n)}
              aria-label={`Page ${n}`}
              aria-current={n === page ? "page" : undefined}
              className={cn(cell, n === page ? "bg-ink text-paper" : "hover:bg-bone")}
            >
              {n}
            </Link>
          </li>
        ))}
        {page < pageCount ? (
          <li className="ml-auto">
            <Link href={hrefFor(page + 1)} rel="next" className={cn(cell, "hover:bg-bone")}>
              Next
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
