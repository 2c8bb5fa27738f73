import type { Metadata } from "next";
import { cardProps, mediaBase } from "@/components/product/card-props";
import { SimilarStrip } from "@/components/product/similar-strip";
import { JsonLd } from "@/components/seo/json-ld";
import { HomeEdit } from "@/components/shop/home-edit";
import { HomeHero } from "@/components/shop/home-hero";
import { HomeIndex } from "@/components/shop/home-index";
import { HomeLead } from "@/components/shop/home-lead";
import { HomeSell } from "@/components/shop/home-sell";
import { HomeStandard } from "@/components/shop/home-standard";
import { WidePicture } from "@/components/shop/wide-picture";
import { listCards, listCategories, type CategoryView } from "@/lib/catalog/queries";
import { findHousePictures } from "@/lib/catalog/house-picture-queries";
import { findShelf, type ShelfView } from "@/lib/catalog/shelf-queries";
import { DEFAULT_SPLIT } from "@/lib/consignment/split";
import type { ArticleCard } from "@/lib/journal/article-view";
import { findLead } from "@/lib/journal/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { organizationData, websiteData } from "@/lib/web/structured-data";

const TITLE = "nécessité: read labels, rare pieces";

export const metadata: Metadata = {
  ...pageMetadata({
    title: TITLE,
    description:
      "Care for skin, hair and gut with every label read out in full, and one-of-a-kind pre-owned pieces with every flaw written down.",
    path: "/",
  }),
  title: { absolute: TITLE },
};

const EDIT = "the-edit";
/** One large, four beside it. */
const EDIT_CARDS = 5;

/** What the page shows of the house itself. */
const PICTURES = { hero: "home/home-hero", label: "home/home-standard", hall: "home/home-resale" };

const entriesOf = (room: string, categories: readonly CategoryView[]) =>
  categories.map(({ slug, name, count, picture }) => ({
    href: `/${room}/${slug}`,
    label: name,
    count,
    base: mediaBase(picture?.base ?? null),
    dominant: picture?.dominant ?? null,
  }));

function Edit({ shelf }: { shelf: ShelfView | null }) {
  const [lead, ...rest] = shelf?.cards ?? [];
  if (!shelf || !lead) return null;
  return (
    <HomeEdit
      title={shelf.name}
      intro={shelf.intro}
      href={`/collections/${shelf.slug}`}
      linkLabel={`See all ${shelf.total}`}
      lead={{ ...cardProps(lead), text: lead.description }}
      rest={rest.map(cardProps)}
    />
  );
}

function Lead({ article }: { article: ArticleCard | null }) {
  if (!article) return null;
  const { title, standfirst, slug, plate, topic, minutes, references } = article;
  return (
    <HomeLead
      title={title}
      standfirst={standfirst}
      href={`/journal/${slug}`}
      facts={[topic?.name, `${minutes} minutes`, `${references} references`]
        .filter(Boolean)
        .join(" · ")}
      picture={{ ...plate, base: mediaBase(plate.base) }}
    />
  );
}

/** The shop's front. The same for everybody, and cached whole. */
export default async function HomePage() {
  "use cache";
  cachePage("catalog", "curated", "resale", "journal");
  const [shelf, resale, curatedRooms, resaleRooms, article, pictures] = await Promise.all([
    findShelf(EDIT, EDIT_CARDS),
    listCards("resale", { perPage: 4 }),
    listCategories("curated"),
    listCategories("resale"),
    findLead(),
    findHousePictures(Object.values(PICTURES)),
  ]);
  const things = curatedRooms.reduce((sum, { count }) => sum + count, 0);
  const shares = DEFAULT_SPLIT.map(({ shareBp }) => shareBp / 100);
  return (
    <>
      <JsonLd data={[organizationData(), websiteData()]} />
      <HomeHero
        title="Read labels, rare pieces"
        lede="Care with every label read out in full. Single pieces with every flaw written down. One bag for both."
        ways={[
          {
            href: "/shop",
            label: "The shop",
            text: `${things} things for skin, hair, gut and home`,
          },
          { href: "/resale", label: "Resale", text: `${resale.total} pieces, one of each` },
        ]}
        picture={pictures.get(PICTURES.hero) ?? null}
        caption="Peptide Water Serum by Tallis Verre, Bramble Face Oil by Umbel & Ash, Plain Cream by Quiet Basin, Hive Salve by Lowmoor Apiary; behind them a pre-owned tea cup and walnut bowl"
      />
      <Edit shelf={shelf} />
      <HomeStandard
        title="Every label, to the last word"
        link={{ href: "/standard", label: "The standard, with its sources" }}
        picture={pictures.get(PICTURES.label) ?? null}
      >
        Turn a bottle around and the true part begins. We print each label in its own order, say of
        every ingredient what it is and what it does there, and name the fragrance allergens that
        European law wants named. Then we hold it against a written standard, and give the verdict
        with its source.
      </HomeStandard>
      <WidePicture href="/resale" picture={pictures.get(PICTURES.hall) ?? null} />
      <SimilarStrip
        title="Newly arrived, one of each"
        id="new-pieces"
        href="/resale"
        linkLabel="All pieces"
        items={resale.cards.map(cardProps)}
      />
      <Lead article={article} />
      <HomeIndex
        id="index"
        columns={[
          { title: "Curated care", tone: "moss", entries: entriesOf("shop", curatedRooms) },
          { title: "Pre-owned pieces", tone: "clay", entries: entriesOf("resale", resaleRooms) },
        ]}
      />
      <HomeSell
        title="You own something good that you no longer wear."
        link={{ href: "/sell", label: "How it works" }}
      >
        {`You have ${Math.min(...shares)} to ${Math.max(...shares)} percent of what it sells for, more the more it brings. We do not take pieces through the site yet, but the terms are written, and you can tell us what you have.`}
      </HomeSell>
    </>
  );
}
