import { Price } from "@/components/ui/price";
import { Table, Td, Th } from "@/components/ui/table";

export type SplitRow = {
  fromCents: number;
  shareBp: number;
  /** A sale in this tier, and what the seller has of it. */
  exampleCents: number;
  sellerCents: number;
  /** The same taken as store credit. */
  creditCents: number;
};

export type SplitTableProps = {
  currency: string;
  rows: readonly SplitRow[];
};

const percent = (bp: number) => `${bp / 100}%`;

/** Who has how much of a sale, by its price, with an example for each tier. */
export function SplitTable({ currency, rows }: SplitTableProps) {
  const price = (cents: number) => <Price cents={cents} currency={currency} />;
  return (
    <Table caption="Your share by sale price" captionHidden>
      <thead>
        <tr>
          <Th>Sold for</Th>
          <Th align="end">Your share</Th>
          <Th align="end">Example</Th>
          <Th align="end">In money</Th>
          <Th align="end">As credit</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const next = rows[index + 1];
          return (
            <tr key={row.fromCents}>
              <Th scope="row" quiet className="whitespace-nowrap">
                {row.fromCents > 0 ? <>From {price(row.fromCents)}</> : null}
                {row.fromCents === 0 && next ? <>Under {price(next.fromCents)}</> : null}
              </Th>
              <Td align="end">{percent(row.shareBp)}</Td>
              <Td align="end">{price(row.exampleCents)}</Td>
              <Td align="end">{price(row.sellerCents)}</Td>
              <Td align="end">{price(row.creditCents)}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
