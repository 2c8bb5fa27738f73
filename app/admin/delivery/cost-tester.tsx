import { DataTable } from "@/components/admin/data-table";
import { FilterSelect } from "@/components/admin/filter-select";
import { Button } from "@/components/ui/button";
import { Price } from "@/components/ui/price";
import type { StaffActor } from "@/lib/access/actor";
import type { QueryParameters } from "@/lib/list-page";
import {
  costQuestion,
  listTaxCategories,
  wouldCost,
  type CostAnswer,
} from "@/lib/orders/would-cost";
import type { Result } from "@/lib/result";

type Props = { actor: StaffActor; given: QueryParameters };

const box =
  "block h-9 w-full rounded-sm border border-outline bg-paper px-2.5 tabular-nums aria-invalid:border-error";

const FIELDS = [
  {
    name: "zip",
    label: "To ZIP",
    inputMode: "numeric",
    maxLength: 5,
    problem: "Five digits, such as 97214",
  },
  {
    name: "goods",
    label: "Goods, dollars",
    inputMode: "decimal",
    maxLength: 9,
    problem: "An amount, such as 48.00",
  },
  {
    name: "grams",
    label: "Weight, grams",
    inputMode: "numeric",
    maxLength: 6,
    problem: "Whole grams, such as 640",
  },
] as const;

/** A plain GET form: goods of an amount and a weight to a place, and what they would cost there by every way. */
export async function CostTester({ actor, given }: Props) {
  const question = costQuestion(given);
  const { zip, goods, grams, taxed = "general" } = question;
  const asked = given["zip"] !== undefined;
  const whole = zip !== undefined && goods !== undefined && goods !== null && grams !== undefined;
  const [categories, answer] = await Promise.all([
    listTaxCategories(),
    whole ? wouldCost(actor, { zip, goodsCents: goods, grams, taxCategory: taxed }) : null,
  ]);
  return (
    <>
      <form
        method="get"
        className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4 [&_label]:min-w-0 [&_select]:w-full"
      >
        {FIELDS.map(({ name, label, problem, ...input }) => {
          const wrong = asked && question[name] === undefined;
          return (
            <label key={name}>
              <span className="mb-1 block text-xs text-stone">{label}</span>
              <input
                {...input}
                name={name}
                defaultValue={[given[name] ?? []].flat()[0]}
                aria-invalid={wrong || undefined}
                aria-describedby={wrong ? `cost-${name}-problem` : undefined}
                className={box}
              />
              {wrong ? (
                <span id={`cost-${name}-problem`} className="mt-1 block text-xs text-error">
                  {problem}
                </span>
              ) : null}
            </label>
          );
        })}
        <FilterSelect
          name="taxed"
          label="Taxed as"
          defaultValue={taxed}
          options={categories.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        />
        <div className="col-span-full">
          <Button type="submit" size="sm" variant="secondary">
            Work it out
          </Button>
        </div>
      </form>
      <div role="status" className="mt-4">
        {asked && answer ? <Answer answer={answer} /> : null}
      </div>
    </>
  );
}

function Answer({ answer }: { answer: Result<CostAnswer> }) {
  if (!answer.ok) return <p>This ZIP lies nowhere that we deliver to.</p>;
  const { ways, state, rateBp, taxFailed } = answer.value;
  if (ways.length === 0) return <p>Nothing of this weight can be sent to {state}.</p>;
  return (
    <>
      <DataTable
        caption="What it would cost by every way"
        headers={[
          { key: "way", label: `To ${state}` },
          { key: "delivery", label: "Delivery", align: "end" },
          { key: "tax", label: "Tax", align: "end" },
          { key: "total", label: "In all", align: "end" },
        ]}
        rows={ways.map((way) => ({
          key: way.rateId,
          cells: {
            way: (
              <span className="font-normal whitespace-normal">
                {way.name}
                <span className="block text-xs text-stone">
                  {way.minDays} to {way.maxDays} working days
                  {way.toFreeCents ? (
                    <>
                      , free for <Price cents={way.toFreeCents} currency="usd" /> more
                    </>
                  ) : null}
                </span>
              </span>
            ),
            delivery:
              way.priceCents === 0 ? "Free" : <Price cents={way.priceCents} currency="usd" />,
            tax: way.taxCents === null ? "–" : <Price cents={way.taxCents} currency="usd" />,
            total: way.totalCents === null ? "–" : <Price cents={way.totalCents} currency="usd" />,
          },
        }))}
      />
      <p className="mt-2 text-stone">
        {taxFailed
          ? "Stripe Tax gave no answer just now."
          : `Goods are taxed at ${(rateBp ?? 0) / 100} %.`}{" "}
        Without promotions.
      </p>
    </>
  );
}
