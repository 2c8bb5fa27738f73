import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { FilterBar } from "@/components/admin/filter-bar";
import { FilterSelect } from "@/components/admin/filter-select";
import { StatusBadge } from "@/components/admin/status-badge";
import { TextLink } from "@/components/ui/link";
import { parameter, searchWords, type QueryParameters } from "@/lib/list-page";
import { PRODUCT_VERDICTS } from "@/lib/standard/audit";
import { listDeskProducts } from "@/lib/standard/desk-queries";
import { requireStaff } from "@/lib/web/session";
import { z } from "zod";
import { Desk } from "../../desk";
import { PRODUCT_LOOKS } from "../desk-words";
import { StandardNav } from "../standard-nav";

export const instant = false;
export const metadata: Metadata = {
  title: "Products and documents · Desk",
  robots: { index: false },
};

const PATH = "/admin/standard/products";
const SHOWN = 200;
const chosen = z.object({
  q: searchWords,
  verdict: parameter(z.enum([...PRODUCT_VERDICTS, "unaudited"])),
});
const headers = [
  { key: "name", label: "Product" },
  { key: "brand", label: "Brand" },
  { key: "verdict", label: "Verdict" },
  { key: "version", label: "By" },
  { key: "state", label: "In the shop" },
  { key: "until", label: "Papers hold until" },
] as const;

type Props = { searchParams: Promise<QueryParameters> };

/** Products by what the standard says of them; those that it keeps out come first. */
export default async function StandardProductsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const { q, verdict } = chosen.parse(await searchParams);
  const products = await listDeskProducts(actor, { words: q, verdict }, SHOWN);
  if (!products.ok) notFound();
  const rows = products.value.map((product) => ({
    key: product.id,
    cells: {
      name: (
        <TextLink href={`${PATH}/${product.id}`} prefetch={false} underline="hover">
          {product.name}
        </TextLink>
      ),
      brand: product.brand ?? "",
      verdict: product.verdict ? (
        <StatusBadge state={product.verdict} looks={PRODUCT_LOOKS} />
      ) : (
        "Not audited"
      ),
      version: product.version === null ? "" : `v${product.version}`,
      state: product.status === "published" ? "Yes" : product.block ? "Kept out" : "No",
      until: product.validUntil ?? "",
    },
  }));
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading title="Products and documents" />
      <StandardNav current={PATH} />
      <FilterBar
        action={PATH}
        search={{ name: "q", label: "Product or brand", ...(q ? { defaultValue: q } : {}) }}
        resultLabel={rows.length === SHOWN ? `The first ${SHOWN}` : `${rows.length} products`}
        {...(q || verdict ? { clearHref: PATH } : {})}
      >
        <FilterSelect
          name="verdict"
          label="Verdict"
          defaultValue={verdict ?? ""}
          options={[
            { value: "", label: "All" },
            ...PRODUCT_VERDICTS.map((value) => ({ value, label: PRODUCT_LOOKS[value].label })),
            { value: "unaudited", label: "Not audited" },
          ]}
        />
      </FilterBar>
      <DataTable
        caption="Products"
        headers={headers}
        rows={rows}
        empty="No product is like that."
      />
    </Desk>
  );
}
