import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { disputeList } from "@/lib/desk/lists/cases";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Disputes · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function DisputesPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  return (
    <Desk actor={actor} current={disputeList.path}>
      <DeskHeading title="Disputes" />
      <ListRoom
        actor={actor}
        list={disputeList}
        given={await searchParams}
        views={[{ label: "Open", query: "stands=open" }]}
        empty="Where a buyer’s bank takes a payment back, a case stands here."
      />
    </Desk>
  );
}
