import { ProductCard, type ProductCardProps } from "@/components/shop/product-card";
import { SectionHeading } from "@/components/shop/section-heading";

export type SimilarStripProps = {
  title?: string;
  id?: string;
  href?: string;
  linkLabel?: string;
  items: readonly ProductCardProps[];
};

/** A row of cards: scrolls on a phone, stands in four columns on a desk. Styled by `.strip` in app/gallery.css. */
export function SimilarStrip(props: SimilarStripProps) {
  const { title = "Similar pieces", id = "similar", href, linkLabel, items } = props;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className="page-shell mt-20 lg:mt-28">
      <SectionHeading title={title} id={id} href={href} linkLabel={linkLabel} />
      <ul className="strip">
        {items.map((item) => (
          <li key={item.href}>
            <ProductCard {...item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
