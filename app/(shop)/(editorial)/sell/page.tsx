import { EditorialPage } from "@/components/shop/editorial-page";
import { EstimateForm } from "@/components/resale/estimate-form";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { ButtonLink } from "@/components/ui/button";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { WAY } from "@/lib/consignment/terms-text";
import { categoryChoices, conditionChoices } from "./choices";
import { RESALE_CATEGORIES } from "@/lib/consignment/categories";

const PATH = "/sell";

/** What is taken and what is not, by shelf, and what has no shelf at all. */
const taken: readonly { kind: string; yes?: string; no: string }[] = [
  ...RESALE_CATEGORIES.map(({ label, hygiene }) => ({
    kind: label,
    yes: hygiene.taken,
    no: hygiene.refused,
  })),
  {
    kind: "Cosmetics",
    no: "opened or used ones, whatever is left in them; nobody can show that they are clean",
  },
];

export const metadata = pageMetadata({
  title: "Sell with us",
  description:
    "How a piece goes from your wardrobe to its next owner, what we take, and what you would have of it.",
  path: PATH,
});

export default async function SellPage() {
  "use cache";
  cachePage("catalog");
  return (
    <EditorialPage
      path={PATH}
      title="Sell with us"
      standfirst="You own it until it is sold. We measure it, photograph it, agree the price with you, sell it and send it on. You know what you have of it before you say yes."
      sections={[
        {
          id: "estimate",
          title: "What would it bring?",
          body: (
            <>
              <p>
                From what pieces like it brought here. A range is no offer: that comes when we have
                seen it.
              </p>
              <div className="mt-6">
                <EstimateForm categories={await categoryChoices()} conditions={conditionChoices} />
              </div>
            </>
          ),
        },
        {
          id: "way",
          title: "How it goes",
          body: (
            <>
              <ol>
                {WAY.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p className="not-prose mt-6">
                <ButtonLink href="/sell/items/new">Offer a piece</ButtonLink>
              </p>
            </>
          ),
        },
        {
          id: "take",
          title: "What we take, and what we do not",
          body: (
            <KeyValueList
              items={taken.map(({ kind, yes, no }) => ({
                label: kind,
                value: (
                  <>
                    {yes ? <p>{yes}.</p> : null}
                    <p className="text-stone">{`Not: ${no}.`}</p>
                  </>
                ),
              }))}
            />
          ),
        },
        {
          id: "terms",
          title: "The terms",
          body: (
            <p>
              The split, the price steps, the end of the term, loss and damage stand in the{" "}
              <TextLink href="/consignment-terms">consignment terms</TextLink>. They become a
              contract only when you accept an offer.
            </p>
          ),
        },
      ]}
    />
  );
}
