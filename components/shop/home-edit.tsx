import Link from "next/link";
import { Price } from "@/components/ui/price";
import { Picture } from "./picture";
import type { ProductCardProps } from "./product-card";
import { ProductGrid } from "./product-grid";
import { SectionHeading } from "./section-heading";

export type HomeEditProps = {
  title: string;
  intro: string;
  href: string;
  linkLabel: string;
  /** Stands large, with what is said of it. */
  lead: ProductCardProps & { text: string };
  rest: readonly ProductCardProps[];
};

/** A shelf put together by hand: the first thing large with its text, four more beside it. */
export function HomeEdit({ title, intro, href, linkLabel, lead, rest }: HomeEditProps) {
  return (
    <section aria-labelledby="edit" className="page-shell mt-20 lg:mt-28">
      <SectionHeading title={title} id="edit" intro={intro} href={href} linkLabel={linkLabel} />
      <div className="grid gap-x-8 gap-y-12 lg:grid-cols-2">
        <div className="card" data-lead>
          <Picture
            base={lead.imageBase}
            alt={lead.alt}
            dominant={lead.dominant}
            sizes="(min-width: 64rem) 44vw, 92vw"
            imgClassName="aspect-[4/5]"
          />
          <div className="mt-4 grid gap-x-8 gap-y-2 sm:grid-cols-[1fr_auto]">
            <div>
              <h3 className="name">
                <Link href={lead.href} prefetch={false}>
                  {lead.name}
                </Link>
              </h3>
              <div className="text-sm text-stone">{lead.brandName}</div>
            </div>
            <div className="text-sm">
              <Price
                cents={lead.priceCents}
                currency={lead.currency}
                compareAtCents={lead.compareAtCents}
              />
            </div>
            <div className="max-w-[34rem] text-pretty sm:col-span-2">{lead.text}</div>
          </div>
        </div>
        <ProductGrid items={rest} columns={2} />
      </div>
    </section>
  );
}
