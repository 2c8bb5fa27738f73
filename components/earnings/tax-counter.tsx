import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Price } from "@/components/ui/price";
import type { TaxCounter } from "@/lib/payouts/tax-counters";

/** One rule: what it counts, how far that is, from where on it holds, and what follows. */
export function TaxCounterEntry({ counter }: { counter: TaxCounter }) {
  const { id, name, about, count, cents, currency, countBound, centsBound, boundCurrency } =
    counter;
  const title = `counter-${id}`;
  return (
    <section aria-labelledby={title} className="border-t border-ink pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={title} className="display text-2xl">
          {name}
        </h2>
        {counter.reached ? (
          <Badge tone="warning">Reached</Badge>
        ) : (
          <Badge tone="neutral">Not reached</Badge>
        )}
      </div>
      <p className="mt-1 max-w-text text-stone">{about}.</p>
      <dl className="my-5 grid max-w-text grid-cols-2 gap-6">
        <Figure label="Sales" bound={<>of {countBound}</>} value={count} most={countBound}>
          {count}
        </Figure>
        <Figure
          label="Amount"
          bound={
            <>
              of <Price cents={centsBound} currency={boundCurrency} />
            </>
          }
          value={cents}
          most={centsBound}
        >
          <Price cents={cents} currency={currency} />
        </Figure>
      </dl>
      <p className="max-w-text text-pretty">
        {counter.rule === "both" ? "Both count together. " : "One of the two is enough. "}
        {counter.meaning}
      </p>
    </section>
  );
}

function Figure(props: {
  label: string;
  bound: ReactNode;
  value: number;
  most: number;
  children: ReactNode;
}) {
  const { label, bound, value, most, children } = props;
  return (
    <div className="min-w-0">
      <dt className="text-sm text-stone">{label}</dt>
      <dd>
        <span className="display text-2xl tabular-nums">{children}</span>{" "}
        <span className="text-sm text-stone tabular-nums">{bound}</span>
        <span aria-hidden className="mt-2 block h-1 bg-hairline">
          <span
            className="block h-full bg-clay"
            style={{ width: `${Math.min(100, Math.round((value / most) * 100))}%` }}
          />
        </span>
      </dd>
    </div>
  );
}
