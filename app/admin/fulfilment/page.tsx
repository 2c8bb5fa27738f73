import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { parcelList } from "@/lib/desk/lists/parcels";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Fulfilment · Desk", robots: { index: false } };

const views = [
  { label: "To pack", query: "stands=waiting" },
  { label: "Late", query: "stands=late" },
  { label: "With a label", query: "stands=labelled" },
  { label: "On its way", query: "stands=shipped" },
  { label: "Needs somebody", query: "stands=attention" },
];

const bulk = [
  {
    label: "Print",
    options: [
      { value: "pick", label: "Pick list (PDF)" },
      { value: "slips", label: "Packing slips (PDF)" },
    ],
  },
  {
    label: "Parcels to pack",
    options: [
      { value: "label", label: "Ask for labels" },
      { value: "ship", label: "Hand to the carrier" },
    ],
  },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function FulfilmentPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment");
  const answer = await keptAnswer("parcels");
  return (
    <Desk actor={actor} current={parcelList.path}>
      <DeskHeading title="Fulfilment" />
      <FormErrors errors={answer?.error?.[""] ?? undefined} />
      {answer?.notice ? (
        <Notice tone="success" live className="mb-4">
          {answer.notice}
        </Notice>
      ) : null}
      <ListRoom
        actor={actor}
        list={parcelList}
        given={await searchParams}
        views={views}
        bulk={bulk}
        bulkAction="/admin/fulfilment/bulk"
        empty="A parcel stands here as soon as an order is paid."
      />
    </Desk>
  );
}
