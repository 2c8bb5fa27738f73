import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { orderList } from "@/lib/desk/lists/orders";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Orders · Desk", robots: { index: false } };

const views = [
  { label: "Placed", query: "status=placed" },
  { label: "Awaiting payment", query: "status=pending_payment" },
  { label: "A refund failed", query: "status=refund" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function OrdersPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  return (
    <Desk actor={actor} current={orderList.path}>
      <DeskHeading title="Orders" />
      <ListRoom
        actor={actor}
        list={orderList}
        given={await searchParams}
        views={views}
        empty="An order stands here as soon as a shopper begins to pay for it."
      />
    </Desk>
  );
}
