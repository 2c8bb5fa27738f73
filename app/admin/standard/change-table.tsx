import { DataTable } from "@/components/admin/data-table";
import { StatusBadge } from "@/components/admin/status-badge";
import { TextLink } from "@/components/ui/link";
import type { RunChange } from "@/lib/standard/desk-view";
import { PRODUCT_LOOKS } from "./desk-words";

const headers = [
  { key: "name", label: "Product" },
  { key: "before", label: "Before" },
  { key: "after", label: "After" },
  { key: "shop", label: "In the shop" },
  { key: "because", label: "Because" },
] as const;

/** Products whose verdict changes, those that leave the shop first. */
export function ChangeTable({ changes, most }: { changes: readonly RunChange[]; most: number }) {
  const rows = changes.map(({ id, name, before, after, published, because }) => ({
    key: id,
    cells: {
      name: (
        <TextLink href={`/admin/standard/products/${id}`} prefetch={false} underline="hover">
          {name}
        </TextLink>
      ),
      before: before ? <StatusBadge state={before} looks={PRODUCT_LOOKS} /> : "Not audited",
      after: <StatusBadge state={after} looks={PRODUCT_LOOKS} />,
      shop: !published
        ? "No"
        : after === "fails" || after === "needs_declaration"
          ? "Leaves"
          : "Stays",
      because: (
        <span className="block max-w-96 min-w-48 whitespace-normal">
          {because.length > 2
            ? `${because.slice(0, 2).join(" ")} And ${because.length - 2} more.`
            : because.join(" ")}
        </span>
      ),
    },
  }));
  return (
    <>
      <DataTable
        caption="Products whose verdict changes"
        headers={headers}
        rows={rows}
        empty="No product’s verdict changes."
      />
      {changes.length === most ? (
        <p className="mt-2 text-stone">The first {most} are shown.</p>
      ) : null}
    </>
  );
}
