import Link from "next/link";
import { cn } from "@/components/ui/cn";

export type CategoryLink = { href: string; label: string; count?: number; current?: boolean };
export type CategoryNavProps = {
  label: string;
  items: readonly CategoryLink[];
  className?: string;
};

/** One row of categories; on a phone it scrolls under the thumb. */
export function CategoryNav({ label, items, className }: CategoryNavProps) {
  return (
    <nav aria-label={label} className={cn("bleed lg:mx-0", className)}>
      <ul className="scroll-row bleed-pad flex gap-2 py-1.5 lg:flex-wrap lg:px-0">
        {items.map((item) => (
          <li key={item.href} className="shrink-0">
            <Link
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className={cn(
                "flex min-h-10 items-center gap-1.5 rounded-sm border px-3.5 text-sm whitespace-nowrap transition-colors",
                item.current
                  ? "border-ink bg-ink text-paper"
                  : "border-hairline text-ink hover:border-outline hover:bg-bone",
              )}
            >
              {item.label}
              {item.count === undefined ? null : (
                <span className={cn("tabular-nums", item.current ? "text-bone" : "text-stone")}>
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
