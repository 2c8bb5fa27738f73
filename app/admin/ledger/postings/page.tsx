import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { postingList } from "@/lib/desk/lists/ledger";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { LedgerNav } from "../ledger-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Postings · Desk", robots: { index: false } };

const views = [
  {
    label: "For accounting",
    query: "sort=at&cols=account,owner,debit,credit,kind,order,at,currency,key,memo",
  },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function PostingsPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  return (
    <Desk actor={actor} current="/admin/ledger">
      <DeskHeading title="Postings" />
      <LedgerNav current="/admin/ledger/postings" />
      <ListRoom
        actor={actor}
        list={postingList}
        given={await searchParams}
        views={views}
        empty="Nothing is booked before an order is paid."
      />
    </Desk>
  );
}
