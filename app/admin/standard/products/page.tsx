import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { standingList } from "@/lib/desk/lists/standard";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { StandardNav } from "../standard-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = {
  title: "Products and documents · Desk",
  robots: { index: false },
};

const views = [
  { label: "Kept out", query: "shop=kept" },
  { label: "Papers that run out", query: "papers=soon" },
  { label: "Papers without a file", query: "papers=file" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** Products by what the standard says of them; those that it keeps out come first. */
export default async function StandardProductsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading title="Products and documents" />
      <StandardNav current="/admin/standard/products" />
      <ListRoom actor={actor} list={standingList} given={await searchParams} views={views} />
    </Desk>
  );
}
