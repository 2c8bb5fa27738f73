import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import type { PriceEvent } from "./price-events";

export type PriceHistoryProps = { events: readonly PriceEvent[]; currency: string };

/** Every price that a piece had, and the next one if it is still here by then. */
export function PriceHistory({ events, currency }: PriceHistoryProps) {
  return (
    <ol className="price-rows">
      {events.map(({ at, cents, what, tone }) => (
        <li key={`${at} ${what}`}>
          <DateTime iso={at} />
          <span>{what}</span>
          <span data-tone={tone}>
            <Price cents={cents} currency={currency} />
          </span>
        </li>
      ))}
    </ol>
  );
}
