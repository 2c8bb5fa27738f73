import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sideNote } from "@/components/glossary/side-words";
import { cardProps } from "@/components/product/card-props";
import { AvoidPlace } from "@/components/shop/avoid-place";
import { ProductGrid } from "@/components/shop/product-grid";
import { PageHeading } from "@/components/ui/page-heading";
import { countLabels, listOnSide } from "@/lib/catalog/ingredient-products";
import { findIngredient, listIngredientSlugs } from "@/lib/catalog/ingredient-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { Crumbs } from "../../../crumbs";
import { readSide, sidePath } from "./read-side";

type Props = { params: Promise<{ slug: string; side: string[] }> };

const PER_PAGE = 24;

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for. */
export const unstable_paramMatching = { slug: "blocking", side: "blocking" };

export async function generateStaticParams() {
  const [slug = "-"] = await listIngredientSlugs(1);
  return [{ slug, side: ["without"] }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage("catalog");
  const { slug, side } = await params;
  const place = readSide(side);
  const ingredient = place && (await findIngredient(slug));
  if (!ingredient) return {};
  return pageMetadata({
    title: `${place.side === "with" ? "With" : "Without"} ${ingredient.name}`,
    description: `What we sell ${place.side} ${ingredient.name} on its label.`,
    path: sidePath(slug, place),
    index: false,
  });
}

/** All products with an ingredient, or without it, page by page. */
export default async function SidePage({ params }: Props) {
  "use cache";
  cachePage("catalog", "curated");
  const { slug, side: rest } = await params;
  const place = readSide(rest);
  const ingredient = place && (await findIngredient(slug));
  if (!ingredient) notFound();
  const { side, page } = place;
  const [labels, products] = await Promise.all([
    countLabels(ingredient.id),
    listOnSide(ingredient.id, side, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  ]);
  if (products.length === 0) notFound();
  const { name } = ingredient;
  const title = `${side === "with" ? "With" : "Without"} ${name}`;
  const pages = Math.ceil(labels[side] / PER_PAGE);
  return (
    <div className="page-shell">
      <PageHeading
        above={
          <Crumbs
            items={[
              { label: "Ingredients", href: "/ingredients" },
              { label: name, href: `/ingredients/${slug}` },
              { label: side === "with" ? "With it" : "Without it" },
            ]}
          />
        }
        title={title}
        intro={
          <p>
            {labels[side]} {labels[side] === 1 ? "product" : "products"}
            {pages > 1 ? `, page ${page} of ${pages}` : ""}. {sideNote(side, labels)}
          </p>
        }
      />
      <section className="list-found" data-hides>
        <h2 className="sr-only">{title}</h2>
        <ProductGrid items={products.map(cardProps)} priorityCount={4} />
        {pages > 1 ? (
          <nav aria-label={`Pages of ${title}`} className="list-pages">
            {page > 1 ? (
              <a rel="prev" href={sidePath(slug, { side, page: page - 1 })}>
                Previous
              </a>
            ) : null}
            {page < pages ? (
              <a rel="next" href={sidePath(slug, { side, page: page + 1 })}>
                Next {Math.min(PER_PAGE, labels[side] - page * PER_PAGE)}
              </a>
            ) : null}
          </nav>
        ) : null}
        <AvoidPlace />
      </section>
    </div>
  );
}
