import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { bookingList } from "@/lib/desk/lists/ledger";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { LedgerNav } from "../ledger-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Transactions · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function TransactionsPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  return (
    <Desk actor={actor} current="/admin/ledger">
      <DeskHeading title="Transactions" />
      <LedgerNav current="/admin/ledger/transactions" />
      <ListRoom
        actor={actor}
        list={bookingList}
        given={await searchParams}
        empty="Nothing is booked before an order is paid."
      />
    </Desk>
  );
}
