import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import { Table, Td, Th } from "@/components/ui/table";
import type { ContractStep } from "@/lib/consignment/contract";

export type StepTableProps = {
  steps: readonly ContractStep[];
  currency: string;
  /** The step that counts now, if the piece is in the shop. */
  now?: Date;
};

/** Every price of a contract with its day, and exactly what its seller has at each, in money and as credit. */
export function StepTable({ steps, currency, now }: StepTableProps) {
  const price = (cents: number) => <Price cents={cents} currency={currency} />;
  const reached = now ? steps.findLastIndex(({ from }) => from !== null && from <= now) : -1;
  return (
    <Table
      caption={
        now
          ? "Price steps of your contract, and what you have at each"
          : "Price steps on offer, and what you have at each"
      }
      captionHidden
    >
      <thead>
        <tr>
          <Th>From</Th>
          <Th align="end">Price</Th>
          <Th align="end">Your share</Th>
          <Th align="end">In money</Th>
          <Th align="end">As credit</Th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => (
          <tr key={step.afterDays} className={at === reached ? "bg-clay-wash" : undefined}>
            <Th scope="row" quiet className="whitespace-nowrap">
              {step.from ? (
                <DateTime iso={step.from.toISOString()} />
              ) : step.afterDays === 0 ? (
                "The first day"
              ) : (
                `Day ${step.afterDays}`
              )}
              {at === reached ? <span className="sr-only"> (now)</span> : null}
            </Th>
            <Td align="end">{price(step.priceCents)}</Td>
            <Td align="end">{step.shareBp / 100}%</Td>
            <Td align="end">{price(step.cashCents)}</Td>
            <Td align="end">{price(step.creditCents)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
