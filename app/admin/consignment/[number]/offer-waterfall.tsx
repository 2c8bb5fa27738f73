import { Price } from "@/components/ui/price";
import { Table, Td, Th } from "@/components/ui/table";
import { waterfall } from "@/lib/consignment/waterfall";
import type { TypedOffer } from "./typed-offer";

const CURRENCY = "usd";

/** Every price that the piece may sell at, and exactly what its seller has of each, in money and as credit. */
export function OfferWaterfall({ offered }: { offered: TypedOffer }) {
  const { priceCents, terms } = offered;
  if (priceCents === null)
    return (
      <p className="text-stone">Write a price to see every step and what its seller has of it.</p>
    );
  const rows = waterfall({ listPriceCents: priceCents, ...terms }, terms.split);
  const price = (cents: number) => <Price cents={cents} currency={CURRENCY} />;
  return (
    <Table
      caption="What the seller has at each price"
      captionHidden
      className="max-sm:[&_:is(th,td)]:pr-2.5"
    >
      <thead>
        <tr>
          <Th>If it sells</Th>
          <Th align="end">For</Th>
          <Th align="end">Share</Th>
          <Th align="end">Money</Th>
          <Th align="end">Credit</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const next = rows[index + 1];
          return (
            <tr key={row.afterDays}>
              <Th scope="row" quiet className="whitespace-nowrap">
                {next
                  ? `Until day ${next.afterDays}`
                  : row.afterDays === 0
                    ? "At any time"
                    : `From day ${row.afterDays}`}
              </Th>
              <Td align="end">{price(row.priceCents)}</Td>
              <Td align="end">{row.shareBp / 100}%</Td>
              <Td align="end">{price(row.cashCents)}</Td>
              <Td align="end">{price(row.creditCents)}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
