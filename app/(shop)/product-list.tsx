import { notFound } from "next/navigation";
import { cardProps } from "@/components/product/card-props";
import { CategoryNav } from "@/components/shop/category-nav";
import { ProductGrid } from "@/components/shop/product-grid";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { CARDS_PER_PAGE } from "@/lib/catalog/page-paths";
import type { ProductKind } from "@/lib/catalog/product-view";
import { listCards, listCategories } from "@/lib/catalog/queries";
import { cachePage } from "@/lib/web/cache-page";

export type ListWorld = {
  readonly kind: ProductKind;
  readonly path: "/shop" | "/resale";
  readonly title: string;
  readonly intro: string;
  readonly all: string;
};

type Props = { world: ListWorld; category?: string; page?: number };

/** A world's list. Called inside pages that are cached whole, to which it adds its tags. */
export async function ProductList({ world, category, page = 1 }: Props) {
  cachePage("catalog", world.kind);
  const [categories, list] = await Promise.all([
    listCategories(world.kind),
    listCards(world.kind, { ...(category ? { category } : {}), page, perPage: CARDS_PER_PAGE }),
  ]);
  const current = categories.find((item) => item.slug === category);
  if (list.cards.length === 0 && (page > 1 || (category && !current))) notFound();
  const total = categories.reduce((sum, item) => sum + item.count, 0);
  const base = category ? `${world.path}/${category}` : world.path;
  return (
    <div className="page-shell">
      <PageHeading title={current?.name ?? world.title} intro={current ? undefined : world.intro} />
      <CategoryNav
        label="Categories"
        className="mt-6"
        items={[
          { href: world.path, label: world.all, count: total, current: !category },
          ...categories.map((item) => ({
            href: `${world.path}/${item.slug}`,
            label: item.name,
            count: item.count,
            current: item.slug === category,
          })),
        ]}
      />
      <ProductGrid items={list.cards.map(cardProps)} priorityCount={4} className="mt-8" />
      <Pagination
        className="mt-14"
        page={page}
        pageCount={Math.max(1, Math.ceil(list.total / CARDS_PER_PAGE))}
        hrefFor={(n) => (n === 1 ? base : `${base}/page/${n}`)}
      />
    </div>
  );
}
