import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { saleList } from "@/lib/desk/lists/sales";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Sales · Desk", robots: { index: false } };

const views = [
  { label: "Curated", query: "world=curated" },
  {
    label: "Resale, and how long it took",
    query: "world=resale&cols=title,sku,order,sold,amount,share,listed,daysToSale,daysToPayout",
  },
  { label: "Consignor not paid out", query: "world=resale&paid=no" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function SalesPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser", "finance");
  return (
    <Desk actor={actor} current={saleList.path}>
      <DeskHeading title="Sales" />
      <ListRoom
        actor={actor}
        list={saleList}
        given={await searchParams}
        views={views}
        empty="What is sold stands here, line by line, as soon as an order is paid."
      />
    </Desk>
  );
}
