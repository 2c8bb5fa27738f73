import { DeskPanel } from "@/components/admin/desk-panel";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Price } from "@/components/ui/price";
import type { Policy } from "@/lib/consignment/policy";
import type { Names } from "./rule-table";

/** What a policy says beside its rules, to be read. */
export function RuleFacts({ rules, names }: { rules: Policy; names: Names }) {
  const refused = rules.categories.filter(({ taken }) => !taken);
  const least = rules.categories.filter(({ taken, leastCents }) => taken && leastCents > 0);
  const nameOf = (slug: string) => names.shelves.get(slug) ?? slug;
  return (
    <DeskPanel title="Offers, payouts and shelves">
      <KeyValueList
        items={[
          { label: "An offer stands", value: `${rules.offerDays} days` },
          {
            label: "Least payout",
            value: <Price cents={rules.payoutMinimumCents} currency="usd" />,
          },
          {
            label: "Not taken in",
            value:
              refused.length === 0
                ? "Nothing: every shelf is open"
                : refused
                    .map(({ category, note }) =>
                      [nameOf(category), note].filter(Boolean).join(": "),
                    )
                    .join("; "),
          },
          ...least.map(({ category, leastCents }) => ({
            label: `${nameOf(category)} from`,
            value: <Price cents={leastCents} currency="usd" />,
          })),
        ]}
      />
    </DeskPanel>
  );
}
