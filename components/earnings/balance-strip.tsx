import type { ReactNode } from "react";
import { Price } from "@/components/ui/price";

export type BalanceFigure = {
  label: string;
  cents: number;
  currency: string;
  /** What it means, in a line. */
  note: ReactNode;
};

/** A consignor's sums side by side, each with what it means; two in a row on a phone. */
export function BalanceStrip({ figures }: { figures: readonly BalanceFigure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-6 border-y border-ink py-5 lg:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
      {figures.map(({ label, cents, currency, note }) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-stone">{label}</dt>
          <dd>
            <Price cents={cents} currency={currency} className="display block text-2xl" />
            <span className="mt-1 block text-sm text-pretty text-stone">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
