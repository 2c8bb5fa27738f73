import { Price } from "@/components/ui/price";
import { Table, Td, Th } from "@/components/ui/table";

export type WaterfallTableProps = {
  currency: string;
  rows: readonly {
    readonly afterDays: number;
    readonly priceCents: number;
    readonly shareBp: number;
    readonly cashCents: number;
    readonly creditCents: number;
  }[];
};

/** Every price of a contract, with what its owner has of it in money and as credit. */
export function WaterfallTable({ currency, rows }: WaterfallTableProps) {
  const price = (cents: number) => <Price cents={cents} currency={currency} />;
  return (
    <Table caption="What you would have at each price" captionHidden>
      <thead>
        <tr>
          <Th>If it sells</Th>
          <Th align="end">For</Th>
          <Th align="end">Your share</Th>
          <Th align="end">In money</Th>
          <Th align="end">As credit</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const next = rows[index + 1];
          return (
            <tr key={row.afterDays}>
              <Th scope="row" quiet className="whitespace-nowrap">
                {next ? `Within ${next.afterDays} days` : `After ${row.afterDays} days`}
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
