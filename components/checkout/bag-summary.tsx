import type { ReactNode } from "react";
import { OrderTotals, type OrderTotalsProps } from "./order-totals";

export type BagSummaryProps = OrderTotalsProps & {
  title?: string;
  /** Above the totals: a short list of what is being bought. */
  lines?: ReactNode;
  /** The way on: a ButtonLink or a submit button. */
  action?: ReactNode;
  /** Under the button: "Add $12.00 more for free shipping." */
  note?: ReactNode;
};

/** The right-hand column of the bag and of checkout. */
export function BagSummary({ title, lines, action, note, ...totals }: BagSummaryProps) {
  return (
    <section className="bg-bone p-5 sm:p-7 lg:sticky lg:top-6">
      <h2 className="display mb-5 text-2xl">{title ?? "Summary"}</h2>
      {lines ? <div className="mb-5 border-b border-hairline pb-5">{lines}</div> : null}
      <OrderTotals {...totals} />
      {action ? <div className="mt-6">{action}</div> : null}
      {note ? <div className="mt-4 text-sm text-stone">{note}</div> : null}
    </section>
  );
}
