import { formatCents } from "@/lib/money";
import { cn } from "./cn";
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
  if (!compareAtCents || compareAtCents <= cents) {
    return <span className={cn("tabular-nums", className)}>{now}</span>;
  }
  return (
    <span className={cn("tabular-nums", className)}>
      <VisuallyHidden>Now </VisuallyHidden>
      {now} <VisuallyHidden>was </VisuallyHidden>
      <s className="text-stone decoration-1">{formatCents(compareAtCents, currency)}</s>
    </span>
  );
}
