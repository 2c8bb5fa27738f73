import type { ReactNode } from "react";
import { Price } from "@/components/ui/price";

/** Either an amount or words, for instance "Chosen at the next step". */
export type TotalsRow = { label: ReactNode } & (
  | { cents: number; text?: undefined }
  | { text: string; cents?: undefined }
);

export type OrderTotalsProps = {
  rows: readonly TotalsRow[];
  totalLabel?: string;
  /** `null` while it can't be known yet. */
  totalCents: number | null;
  currency: string;
};

/** Subtotal, shipping, tax, total: set like an invoice. */
export function OrderTotals({ rows, totalLabel, totalCents, currency }: OrderTotalsProps) {
  return (
    <dl className="space-y-2">
      {rows.map((row, index) => (
        <div key={index} className="flex items-baseline justify-between gap-4 text-sm">
          <dt className="text-stone">{row.label}</dt>
          <dd className="text-right">
            {row.cents === undefined ? (
              <span className="text-stone">{row.text}</span>
            ) : (
              <Price cents={row.cents} currency={currency} />
            )}
          </dd>
        </div>
      ))}
      {totalCents === null ? null : (
        <div className="flex items-baseline justify-between gap-4 border-t border-ink pt-3 text-lg">
          <dt>{totalLabel ?? "Total"}</dt>
          <dd>
            <Price cents={totalCents} currency={currency} />
          </dd>
        </div>
      )}
    </dl>
  );
}
