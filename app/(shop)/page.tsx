import { cacheLife, cacheTag } from "next/cache";
import { cardProps, mediaBase } from "@/components/product/card-props";
import { SimilarStrip } from "@/components/product/similar-strip";
import { FactColumns } from "@/components/shop/fact-columns";
import { HomeHero } from "@/components/shop/home-hero";
import { ProductGrid } from "@/components/shop/product-grid";
import { SectionHeading } from "@/components/shop/section-heading";
import { listCards } from "@/lib/catalog/queries";

const PROMISES = [
  {
    title: "Every label, read",
    text: "We screen each ingredient against a written standard before a product is listed, and print the label in its own order on the page.",
  },
  {
    title: "One of each",
    text: "A pre-owned piece is measured by hand and graded in plain words. It can be sold once, and nobody is charged for what is gone.",
  },
  {
    title: "One bag",
    text: "Care and pieces travel together: one bag, one payment, one order to follow. No account is needed.",
  },
];

/** The shop's front. The same for everybody, and cached whole. */
export default async function HomePage() {
  "use cache";
  cacheTag("catalog", "curated", "resale");
  cacheLife("days");
  const [curated, resale] = await Promise.all([
    listCards("curated", { perPage: 8 }),
    listCards("resale", { perPage: 4 }),
  ]);
  return (
    <>
      <HomeHero
        title="Read labels, rare pieces"
        lede="Health and beauty chosen by a standard that reads every label, and one-of-a-kind pieces looking for their next owner."
        primary={{ href: "/shop", label: "See the shop" }}
        secondary={{ href: "/resale", label: "See resale" }}
        pictures={[
          {
            base: mediaBase("home/hero"),
            alt: "Three labelled bottles on plaster in soft side light",
            href: "/shop",
            caption: "Curated care",
          },
          {
            base: mediaBase("home/resale"),
            alt: "Pre-owned pieces on a rail",
            href: "/resale",
            caption: "Pieces, one of each",
          },
        ]}
      />
      <section aria-labelledby="new-in" className="page-shell mt-20">
        <SectionHeading
          title="New on the shelf"
          id="new-in"
          href="/shop"
          linkLabel="All curated care"
        />
        <ProductGrid items={curated.cards.map(cardProps)} columns={4} />
      </section>
      <SimilarStrip
        title="Newly arrived, one of each"
        id="new-pieces"
        href="/resale"
        linkLabel="All pieces"
        items={resale.cards.map(cardProps)}
      />
      <FactColumns title="How we choose" items={PROMISES} />
    </>
  );
}
