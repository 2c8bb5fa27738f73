import Link from "next/link";
import { Price } from "@/components/ui/price";
import type { TieIn } from "@/lib/journal/article-view";
import type { Passage } from "@/lib/journal/document/tie-ins";
import { Grade } from "./grade";

export type TieInNoteProps = { tieIn: TieIn; passage: Passage };

/** A product that shares an ingredient with the passage above, with what that does not mean. No picture. */
export function TieInNote({ tieIn, passage }: TieInNoteProps) {
  const { slug, name, brandName, priceCents, currency, supplement, inci } = tieIn;
  const kind = [brandName, supplement ? "dietary supplement" : null].filter(Boolean).join(", ");
  return (
    <aside className="tie-in" aria-label={`From the shop: ${name}, with ${inci}`} data-print="hide">
      <p className="tie-in-label">From the shop</p>
      <p className="tie-in-name">
        <Link href={`/products/${slug}`} prefetch={false}>
          {name}
        </Link>{" "}
        <span>
          {kind === "" ? null : `${kind} · `}
          <Price cents={priceCents} currency={currency} />
        </span>
      </p>
      <p>
        {`It is here because its label has ${inci}, which the passage above discusses, and for no other reason: “${passage.claim.trim()}” `}
        <Grade grade={passage.grade} />
        {". No study cited here tested it. We sell it and earn by it."}
      </p>
    </aside>
  );
}
