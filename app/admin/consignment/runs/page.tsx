import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { consignmentRunList } from "@/lib/desk/lists/consignment-runs";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { ConsignmentNav } from "../consignment-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Consignment runs · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

/** What the timers did, the latest first. */
export default async function RunsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser", "finance");
  const given = await searchParams;
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading title="Runs" />
      <ConsignmentNav actor={actor} current="/admin/consignment/runs" />
      <ListRoom
        actor={actor}
        list={consignmentRunList}
        given={given}
        views={[{ label: "To look at", query: "needs=look" }]}
        empty="The timers run every hour: price steps, deadlines, ends of terms, settlements. Each run stands here."
      />
    </Desk>
  );
}
