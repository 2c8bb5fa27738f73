import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DeskHeading } from "@/components/admin/desk-heading";
import { listBulkChoices } from "@/lib/desk/bulk-choices";
import { productList } from "@/lib/desk/lists/products";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Products · Desk", robots: { index: false } };

const views = [
  { label: "In the shop", query: "status=published" },
  { label: "Drafts", query: "status=draft" },
  { label: "Running low", query: "needs=low" },
  { label: "Without a picture", query: "needs=picture" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function ProductsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const bulk = await listBulkChoices(actor);
  return (
    <Desk actor={actor} current={productList.path}>
      <DeskHeading
        title="Products"
        actions={
          <>
            <ButtonLink size="sm" variant="secondary" href="/admin/imports">
              Import
            </ButtonLink>
            <ButtonLink size="sm" href="/admin/products/new">
              New product
            </ButtonLink>
          </>
        }
      />
      <ListRoom
        actor={actor}
        list={productList}
        given={await searchParams}
        views={views}
        bulk={bulk}
        percent
        fieldsAction="/admin/export/fields"
      />
    </Desk>
  );
}
