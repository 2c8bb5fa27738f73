import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { FormErrors } from "@/components/ui/field";
import { DECLINE_REASONS } from "@/lib/consignment/decline-reasons";
import { consignmentList } from "@/lib/desk/lists/consignments";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { ConsignmentNav } from "./consignment-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Consignment · Desk", robots: { index: false } };

const PATH = "/admin/consignment";

const views = [
  { label: "To review", query: "status=submitted&sort=submitted" },
  { label: "Messages", query: "needs=message" },
  { label: "Changes asked", query: "status=changes_requested" },
  { label: "Offered", query: "status=offered&sort=due" },
  { label: "Expected", query: "needs=parcel&sort=due" },
  { label: "In our hands", query: "status=received" },
  { label: "In the shop", query: "status=listed&sort=due" },
  { label: "To go back", query: "status=returning" },
  { label: "Blocked", query: "status=blocked" },
];

const bulk = [
  {
    label: "To review",
    options: [
      { value: "offer", label: "Offer in the middle of the guidance, by the rules" },
      { value: "photographs", label: "Ask for better photographs" },
      ...Object.entries(DECLINE_REASONS).map(([reason, label]) => ({
        value: `decline:${reason}`,
        label: `Decline: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      })),
    ],
  },
  { label: "Expected", options: [{ value: "receive", label: "Received" }] },
];

type Props = { searchParams: Promise<QueryParameters> };

/** Everything that was ever offered, the latest first unless a view says otherwise. */
export default async function ConsignmentPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const [given, answer] = await Promise.all([searchParams, keptAnswer("consignment-bulk")]);
  return (
    <Desk actor={actor} current={PATH}>
      <DeskHeading title="Consignment" />
      <ConsignmentNav actor={actor} current={PATH} />
      <FormErrors errors={answer?.error?.[""] ?? undefined} />
      <ListRoom
        actor={actor}
        list={consignmentList}
        given={given}
        views={views}
        bulk={bulk}
        bulkAction={`${PATH}/bulk`}
        empty="Nobody has offered a piece yet. What is offered stands here until it is sold or gone."
      />
    </Desk>
  );
}
