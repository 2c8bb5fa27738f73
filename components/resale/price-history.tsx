import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import type { PriceEvent } from "./price-events";

export type PriceHistoryProps = { events: readonly PriceEvent[]; currency: string };

/** Every price that a piece had, and the next one if it is still here by then. */
export function PriceHistory({ events, currency }: PriceHistoryProps) {
  return (
    <ol className="max-w-text border-t border-hairline">
      {events.map(({ at, cents, what, tone }) => (
        <li
          key={`${at} ${what}`}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-hairline py-3 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
        >
          <DateTime iso={at} className="text-stone" />
          <span className="max-sm:order-3 max-sm:col-span-2 max-sm:text-sm">{what}</span>
          <span
            className={
              tone === "next" ? "text-clay" : tone === "past" ? "text-stone" : "font-medium"
            }
          >
            <Price cents={cents} currency={currency} />
          </span>
        </li>
      ))}
    </ol>
  );
}
