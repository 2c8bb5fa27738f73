import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { giftCardList } from "@/lib/desk/lists/credit";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Gift cards · Desk", robots: { index: false } };

const views = [
  { label: "In use", query: "stands=active" },
  { label: "To be mailed", query: "stands=waiting" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function GiftCardsPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  return (
    <Desk actor={actor} current={giftCardList.path}>
      <DeskHeading title="Gift cards" />
      <ListRoom
        actor={actor}
        list={giftCardList}
        given={await searchParams}
        views={views}
        empty="A card stands here as soon as somebody starts to pay for one."
      />
    </Desk>
  );
}
