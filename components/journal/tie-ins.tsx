import Link from "next/link";
import { Picture } from "@/components/shop/picture";
import { Price } from "@/components/ui/price";
import type { TieIn } from "@/lib/journal/article-view";
import { Grade } from "./grade";

/** Products that share an ingredient with a well graded passage, with what that does not mean. */
export function TieIns({ items }: { items: readonly TieIn[] }) {
  if (items.length === 0)
    return (
      <p className="text-stone">
        No product stands beside this article. We show one only where it shares an ingredient with a
        passage that is graded moderate or better, and here none does.
      </p>
    );
  return (
    <>
      <p className="text-stone">
        We sell {items.length === 1 ? "this" : "these"} and earn by it. No study cited here tested{" "}
        {items.length === 1 ? "it" : "them"}, and nothing here is offered for a condition.
      </p>
      <ul className="tie-ins">
        {items.map((item) => (
          <li key={item.slug}>
            <Picture
              base={item.imageBase === null ? "" : `/media/${item.imageBase}`}
              alt=""
              dominant={item.dominant}
              sizes="6rem"
              small
            />
            <div>
              <p>
                {[item.brandName, item.supplement ? "dietary supplement" : null]
                  .filter(Boolean)
                  .join(", ")}
              </p>
              <h3>
                <Link href={`/products/${item.slug}`} prefetch={false}>
                  {item.name}
                </Link>
              </h3>
              <Price cents={item.priceCents} currency={item.currency} />
              <p>{`Shares ${item.through.map(({ inci }) => inci).join(", ")} with a passage that says: “${item.passage.claim}”`}</p>
              <Grade grade={item.passage.grade} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
