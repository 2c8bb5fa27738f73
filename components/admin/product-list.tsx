import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { DeskProduct } from "@/lib/catalog/desk-view";
import { DataTable } from "./data-table";
import { ProductBadge } from "./state-badges";
import { Thumb } from "./thumb";

const headers = [
  { key: "name", label: "Product" },
  { key: "sku", label: "SKU" },
  { key: "facts", label: "Brand or condition" },
  { key: "price", label: "Price", align: "end" },
  { key: "onHand", label: "On hand", align: "end" },
  { key: "held", label: "Held", align: "end" },
  { key: "status", label: "Status" },
] as const;

/** `very_good` and "US 8" as "Very good · US 8". */
export function conditionLine(condition: string, sizeLabel: string | null): string {
  const words = condition.replaceAll("_", " ");
  return [words.charAt(0).toUpperCase() + words.slice(1), sizeLabel].filter(Boolean).join(" · ");
}

function factsOf(product: DeskProduct): string {
  if (product.condition) return conditionLine(product.condition, product.sizeLabel);
  return product.brandName ?? "";
}

function NameLink({ product }: { product: DeskProduct }) {
  return (
    <TextLink href={`/admin/products/${product.slug}`} underline="hover" className="font-medium">
      {product.name}
    </TextLink>
  );
}

/** Variants as a table; on a phone as cards. */
export function ProductList({ products }: { products: readonly DeskProduct[] }) {
  const rows = products.map((product) => ({
    key: product.variantId,
    cells: {
      name: (
        <span className="flex min-w-56 items-center gap-3 whitespace-normal">
          <Thumb base={product.imageBase} />
          <NameLink product={product} />
        </span>
      ),
      sku: <span className="tabular-nums">{product.sku}</span>,
      facts: (
        <span className={product.kind === "resale" ? "text-clay" : "text-stone"}>
          {factsOf(product)}
        </span>
      ),
      price: <Price cents={product.priceCents} currency={product.currency} />,
      onHand: product.onHand,
      held: product.held === 0 ? <span className="text-stone">0</span> : product.held,
      status: <ProductBadge state={product.status} />,
    },
  }));
  return (
    <>
      <div className="hidden lg:block [&_td]:align-middle">
        <DataTable caption="Products" headers={headers} rows={rows} />
      </div>
      <ul aria-label="Products" className="border-t border-hairline lg:hidden">
        {products.map((product) => (
          <li key={product.variantId} className="flex gap-3 border-b border-hairline py-3">
            <Thumb base={product.imageBase} className="h-20 w-16" />
            <div className="min-w-0 grow">
              <p className="flex justify-between gap-4">
                <NameLink product={product} />
                <Price cents={product.priceCents} currency={product.currency} />
              </p>
              <p className={product.kind === "resale" ? "text-clay" : "text-stone"}>
                {factsOf(product)}
              </p>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-stone tabular-nums">
                <span>{product.sku}</span>
                <span>
                  {product.onHand} on hand, {product.held} held
                </span>
                <ProductBadge state={product.status} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
