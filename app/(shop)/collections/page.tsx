import type { Metadata } from "next";
import { mediaBase } from "@/components/product/card-props";
import { CollectionCard } from "@/components/shop/collection-card";
import { countOf } from "@/components/shop/facet-words";
import { SectionHeading } from "@/components/shop/section-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { listCollections, listConcerns } from "@/lib/catalog/named-lists";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { CURATED } from "../worlds";

const INTRO =
  "Shelves put together by hand, each for a reason. Further down, everything in the shop by what it is made for.";

export const metadata: Metadata = pageMetadata({
  title: "Collections",
  description: INTRO,
  path: "/collections",
  card: "collections",
});

/** All collections, and all concerns. The same for everybody, and cached whole. */
export default async function CollectionsPage() {
  "use cache";
  cachePage("catalog", "curated", "resale");
  const [collections, concerns] = await Promise.all([listCollections(), listConcerns()]);
  return (
    <div className="page-shell">
      <PageHeading title="Collections" intro={INTRO} />
      {collections.length > 0 ? (
        <ul className="grid gap-x-6 gap-y-12 sm:grid-cols-2 lg:gap-x-12 lg:gap-y-16">
          {collections.map(({ slug, name, intro, count, picture, pictures }, index) => (
            <li key={slug}>
              <CollectionCard
                href={`/collections/${slug}`}
                name={name}
                intro={intro}
                count={countOf(count, CURATED.noun)}
                pictures={pictures.map(({ base, dominant }) => ({
                  base: mediaBase(base),
                  dominant,
                }))}
                picture={picture ?? null}
                priority={index === 0 ? true : index === 1 && "eager"}
              />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title="No collection is out at the moment">
          <TextLink href={CURATED.path}>See the whole shop</TextLink>
        </EmptyState>
      )}
      {concerns.length > 0 ? (
        <section aria-labelledby="concerns" className="mt-20 lg:mt-28">
          <SectionHeading title="By what it is made for" id="concerns" />
          <ul className="concerns">
            {concerns.map(({ slug, name, count }) => (
              <li key={slug}>
                <a href={`/concerns/${slug}`}>{name}</a>
                <small>{count}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
