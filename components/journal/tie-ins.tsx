import Link from "next/link";
import { Price } from "@/components/ui/price";
import type { TieIn } from "@/lib/journal/article-view";
import { Grade } from "./grade";

/** Products that share an ingredient with a well graded passage, with what that does not mean. No pictures. */
export function TieIns({ items }: { items: readonly TieIn[] }) {
  if (items.length === 0)
    return (
      <p className="text-stone">
        No product stands beside this article. We show one only where it shares an ingredient with a
        passage that is graded moderate or better, and here none does.
      </p>
    );
  const [them, these] = items.length === 1 ? ["it", "this"] : ["them", "these"];
  return (
    <>
      <p className="text-stone">
        {`We sell ${these} and earn by it. No study cited here tested ${them}, and nothing here is offered for a condition.`}
      </p>
      <ul className="tie-ins">
        {items.map(
          ({ slug, name, brandName, supplement, priceCents, currency, through, passage }) => (
            <li key={slug}>
              <h3>
                <Link href={`/products/${slug}`} prefetch={false}>
                  {name}
                </Link>
              </h3>
              <p>
                {[brandName, supplement ? "dietary supplement" : null].filter(Boolean).join(", ")}
                {" · "}
                <Price cents={priceCents} currency={currency} />
              </p>
              <p>
                {`Shares ${through.map(({ inci }) => inci).join(", ")} with a passage that says: “${passage.claim}” `}
                <Grade grade={passage.grade} />
              </p>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
