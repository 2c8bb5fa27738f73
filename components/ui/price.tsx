import { formatCents } from "@/lib/money";
import { VisuallyHidden } from "./visually-hidden";

export type PriceProps = {
  cents: number;
  currency: string;
  /** An earlier price of this same thing; shown struck through when higher. */
  compareAtCents?: number | null;
  className?: string;
};

/** The only place where the interface writes money. */
export function Price({ cents, currency, compareAtCents, className }: PriceProps) {
  const now = formatCents(cents, currency);
  // Joined by hand: cards are made in the browser too, and `cn` would bring a list of all of Tailwind along.
  const classes = className ? `tabular-nums ${className}` : "tabular-nums";
  if (!compareAtCents || compareAtCents <= cents) {
    return <span className={classes}>{now}</span>;
  }
  return (
    <span className={classes}>
      <VisuallyHidden>Now </VisuallyHidden>
      {now} <VisuallyHidden>was </VisuallyHidden>
      <s className="text-stone decoration-1">{formatCents(compareAtCents, currency)}</s>
    </span>
  );
}
