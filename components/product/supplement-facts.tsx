import { Table, Td, Th } from "@/components/ui/table";

export type SupplementFact = { name: string; amount: string };
export type SupplementFactsProps = {
  facts: readonly SupplementFact[];
  otherIngredients?: readonly string[];
  servingNote?: string;
};

/** What one serving holds, as a supplement's label gives it. */
export function SupplementFacts({ facts, otherIngredients, servingNote }: SupplementFactsProps) {
  return (
    <div className="max-w-[38rem]">
      <Table caption={servingNote ?? "Amount per serving"}>
        <thead className="sr-only">
          <tr>
            <Th>Substance</Th>
            <Th align="end">Amount</Th>
          </tr>
        </thead>
        <tbody className="border-t border-ink">
          {facts.map((fact) => (
            <tr key={fact.name}>
              <Th scope="row" className="font-normal">
                {fact.name}
              </Th>
              <Td align="end">{fact.amount}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {otherIngredients?.length ? (
        <p className="mt-3 text-sm">
          <span className="text-stone">Other ingredients: </span>
          {otherIngredients.join(", ")}.
        </p>
      ) : null}
    </div>
  );
}
