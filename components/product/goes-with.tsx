import Link from "next/link";
import { Picture } from "@/components/shop/picture";
import { Price } from "@/components/ui/price";

export type GoesWithItem = {
  href: string;
  name: string;
  brandName?: string;
  /** Half a sentence: "goes over it while the skin is damp". */
  reason: string;
  priceCents: number;
  currency: string;
  imageBase: string;
  dominant?: string | null;
};

/** What is used before, after or beside a product, and why: a short list with small pictures. */
export function GoesWith({ items, id }: { items: readonly GoesWithItem[]; id: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 font-medium">
        Goes with
      </h2>
      <ul className="border-t border-hairline">
        {items.map((item) => (
          <li
            key={item.href}
            className="relative flex items-center gap-4 border-b border-hairline py-3"
          >
            <Picture
              small
              base={item.imageBase}
              alt=""
              dominant={item.dominant}
              sizes="4rem"
              className="w-16 shrink-0"
            />
            <div className="min-w-0 flex-1 text-sm">
              <p className="font-serif text-lg leading-tight">
                <Link
                  href={item.href}
                  prefetch={false}
                  className="underline-offset-4 after:absolute after:inset-0 hover:underline"
                >
                  {item.name}
                </Link>
              </p>
              <p className="mt-0.5 text-pretty text-stone">
                {item.reason.charAt(0).toUpperCase() + item.reason.slice(1)}
              </p>
            </div>
            <p className="text-sm">
              <Price cents={item.priceCents} currency={item.currency} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
