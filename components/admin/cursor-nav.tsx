import Link from "next/link";
import { buttonStyles } from "@/components/ui/button";

export type CursorNavProps = {
  /** Names the links for screen readers: "Orders". */
  label: string;
  previousHref: string | null;
  next: { href: string; label: string } | null;
  previousLabel: string;
};

/** The way through a long list without page numbers. Nothing where all of it is on one page. */
export function CursorNav({ label, previousHref, previousLabel, next }: CursorNavProps) {
  if (!previousHref && !next) return null;
  const style = buttonStyles({ variant: "secondary", size: "sm" });
  return (
    <nav aria-label={`Pages of ${label}`} className="mt-4 flex justify-between gap-3">
      {previousHref ? (
        <Link href={previousHref} rel="prev" className={style}>
          {previousLabel}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link href={next.href} rel="next" className={style}>
          {next.label}
        </Link>
      ) : null}
    </nav>
  );
}
