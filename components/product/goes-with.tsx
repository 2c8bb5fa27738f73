import Link from "next/link";
import { Picture } from "@/components/shop/picture";
import { Price } from "@/components/ui/price";

export type GoesWithItem = {
  href: string;
  name: string;
  /** Half a sentence: "goes over it while the skin is damp". */
  reason: string;
  priceCents: number;
  currency: string;
  imageBase: string;
  dominant?: string | null;
};

/** What is used before, after or beside a product, and why: a short list with small pictures. See app/product.css. */
export function GoesWith({ items, id }: { items: readonly GoesWithItem[]; id: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 font-medium">
        Goes with
      </h2>
      <ul className="goes-with">
        {items.map(({ href, name, reason, imageBase, dominant, priceCents, currency }) => (
          <li key={href}>
            <Picture small base={imageBase} alt="" dominant={dominant} sizes="4rem" />
            <div>
              <Link href={href} prefetch={false}>
                {name}
              </Link>
              {reason.charAt(0).toUpperCase() + reason.slice(1)}
            </div>
            <Price cents={priceCents} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}
