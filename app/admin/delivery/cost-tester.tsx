import { DataTable } from "@/components/admin/data-table";
import { FilterSelect } from "@/components/admin/filter-select";
import { Button } from "@/components/ui/button";
import { Price } from "@/components/ui/price";
import type { StaffActor } from "@/lib/access/actor";
import { typedPrice } from "@/lib/catalog/price-input";
import type { QueryParameters } from "@/lib/list-page";
import {
  costQuestion,
  listTaxCategories,
  wouldCost,
  type CostAnswer,
} from "@/lib/orders/would-cost";
import type { Result } from "@/lib/result";

type Props = { actor: StaffActor; given: QueryParameters };

const box = "block h-9 w-full rounded-sm border border-outline bg-paper px-2.5 tabular-nums";

/** A plain GET form: goods of an amount and a weight to a place, and what they would cost there by every way. */
export async function CostTester({ actor, given }: Props) {
  const { zip, goods, grams, taxed = "general" } = costQuestion(given);
  const asked = given["zip"] !== undefined;
  const whole = zip !== undefined && goods !== undefined && goods !== null && grams !== undefined;
  const [categories, answer] = await Promise.all([
    listTaxCategories(),
    whole ? wouldCost(actor, { zip, goodsCents: goods, grams, taxCategory: taxed }) : null,
  ]);
  return (
    <>
      <form method="get" className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4">
        <label>
          <span className="mb-1 block text-xs text-stone">To ZIP</span>
          <input
            name="zip"
            defaultValue={zip ?? ""}
            inputMode="numeric"
            maxLength={5}
            className={box}
          />
        </label>
        <label>
          <span className="mb-1 block text-xs text-stone">Goods, dollars</span>
          <input
            name="goods"
            defaultValue={goods ? typedPrice(goods) : ""}
            inputMode="decimal"
            maxLength={9}
            className={box}
          />
        </label>
        <label>
          <span className="mb-1 block text-xs text-stone">Weight, grams</span>
          <input
            name="grams"
            defaultValue={grams ?? ""}
            inputMode="numeric"
            maxLength={6}
            className={box}
          />
        </label>
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
        {asked ? <Answer answer={answer} /> : null}
      </div>
    </>
  );
}

function Answer({ answer }: { answer: Result<CostAnswer> | null }) {
  if (!answer) {
    return <p>Write a ZIP of five digits, an amount such as 48.00 and a weight in grams.</p>;
  }
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
