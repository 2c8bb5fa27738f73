import { ProductCard, type ProductCardProps } from "@/components/shop/product-card";
import { SectionHeading } from "@/components/shop/section-heading";

export type SimilarStripProps = {
  title?: string;
  id?: string;
  href?: string;
  linkLabel?: string;
  items: readonly ProductCardProps[];
};

/** A row of cards: scrolls on a phone, stands in four columns on a desk. */
export function SimilarStrip(props: SimilarStripProps) {
  const { title = "Similar pieces", id = "similar", href, linkLabel, items } = props;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className="page-shell mt-20 lg:mt-28">
      <SectionHeading title={title} id={id} href={href} linkLabel={linkLabel} />
      <ul className="scroll-row bleed bleed-pad flex snap-x gap-4 pb-1 md:mx-0 md:grid md:grid-cols-4 md:gap-6 md:px-0 lg:gap-8">
        {items.map((item) => (
          <li
            key={item.href}
            className="w-[58vw] max-w-64 shrink-0 snap-center md:w-auto md:max-w-none"
          >
            <ProductCard {...item} sizes="(min-width: 48rem) 23vw, 58vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}
