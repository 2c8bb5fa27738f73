import { cardProps, mediaBase } from "@/components/product/card-props";
import { SimilarStrip } from "@/components/product/similar-strip";
import { FactColumns } from "@/components/shop/fact-columns";
import { HomeHero, type HeroPicture } from "@/components/shop/home-hero";
import { ProductGrid } from "@/components/shop/product-grid";
import { SectionHeading } from "@/components/shop/section-heading";
import { WidePicture } from "@/components/shop/wide-picture";
import type { CardView } from "@/lib/catalog/product-view";
import { listCards } from "@/lib/catalog/queries";
import { cachePage } from "@/lib/web/cache-page";

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

/** A product as one of the plates that the page opens with. */
function plate(card: CardView): HeroPicture {
  return {
    base: mediaBase(card.imageBase),
    alt: card.imageAlt ?? "",
    dominant: card.dominant,
    href: `/products/${card.slug}`,
    caption: card.name,
    ...(card.brandName ? { detail: card.brandName } : {}),
  };
}

/** The shop's front. The same for everybody, and cached whole. */
export default async function HomePage() {
  "use cache";
  cachePage("catalog", "curated", "resale");
  const [curated, resale] = await Promise.all([
    listCards("curated", { perPage: 9 }),
    listCards("resale", { perPage: 5 }),
  ]);
  const [newest, ...shelf] = curated.cards;
  const [piece, ...pieces] = resale.cards;
  const pictures = [newest, piece].flatMap((card) => (card ? [plate(card)] : []));
  return (
    <>
      <HomeHero
        title="Read labels, rare pieces"
        lede="Health and beauty chosen by a standard that reads every label, and one-of-a-kind pieces looking for their next owner."
        primary={{ href: "/shop", label: "See the shop" }}
        secondary={{ href: "/resale", label: "See resale" }}
        pictures={pictures}
      />
      <section aria-labelledby="new-in" className="page-shell mt-20">
        <SectionHeading
          title="New on the shelf"
          id="new-in"
          href="/shop"
          linkLabel="All curated care"
        />
        <ProductGrid items={shelf.map(cardProps)} columns={4} />
      </section>
      <WidePicture
        href="/resale"
        base={mediaBase("home/home-resale")}
        alt="Five pre-owned pieces on a wooden rail: a blouse, a camel coat, a slip dress, a kilt and a trench coat"
      />
      <SimilarStrip
        title="Newly arrived, one of each"
        id="new-pieces"
        href="/resale"
        linkLabel="All pieces"
        items={pieces.map(cardProps)}
      />
      <div className="mt-24">
        <FactColumns title="How we choose" items={PROMISES} />
      </div>
    </>
  );
}
