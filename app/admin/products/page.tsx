import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CursorNav } from "@/components/admin/cursor-nav";
import { DeskHeading } from "@/components/admin/desk-heading";
import { FilterBar } from "@/components/admin/filter-bar";
import { FilterSelect } from "@/components/admin/filter-select";
import { ProductList } from "@/components/admin/product-list";
import { productStateOptions } from "@/components/admin/state-badges";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { listDeskProducts } from "@/lib/catalog/desk-queries";
import { productFilter } from "@/lib/catalog/desk-view";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { listHref } from "../list-href";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Products · Desk", robots: { index: false } };

const PATH = "/admin/products";
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProductsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const filter = productFilter(await searchParams);
  const list = await listDeskProducts(actor, filter);
  if (!list.ok) notFound();
  const { q, kind, status } = filter;
  const { rows, previous, next, total } = list.value;
  const narrowed = Boolean(q || kind || status);
  return (
    <Desk actor={actor} current={PATH}>
      <DeskHeading title="Products" />
      <FilterBar
        action={PATH}
        search={{ name: "q", label: "Name, SKU or brand", defaultValue: q }}
        clearHref={narrowed ? PATH : undefined}
        resultLabel={total === 1 ? "1 product" : `${total} products`}
      >
        <FilterSelect
          name="kind"
          label="World"
          defaultValue={kind ?? ""}
          options={[
            { value: "", label: "Both" },
            { value: "curated", label: "Curated" },
            { value: "resale", label: "Resale" },
          ]}
        />
        <FilterSelect
          name="status"
          label="Status"
          defaultValue={status ?? ""}
          options={[{ value: "", label: "All" }, ...productStateOptions]}
        />
      </FilterBar>
      {rows.length > 0 ? (
        <ProductList products={rows} />
      ) : (
        <EmptyState
          title={narrowed ? "No product fits" : "No products here"}
          action={<TextLink href={PATH}>Show all products</TextLink>}
        >
          Search looks at the name, the SKU and the brand.
        </EmptyState>
      )}
      <CursorNav
        label="products"
        previousHref={previous && listHref(PATH, { q, kind, status, before: previous })}
        previousLabel="Previous"
        next={
          next ? { href: listHref(PATH, { q, kind, status, after: next }), label: "Next" } : null
        }
      />
    </Desk>
  );
}
