import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { claimList } from "@/lib/desk/lists/cases";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Claims · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function ClaimsPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  return (
    <Desk actor={actor} current={claimList.path}>
      <DeskHeading title="Claims" />
      <ListRoom
        actor={actor}
        list={claimList}
        given={await searchParams}
        views={[{ label: "Open", query: "stands=open" }]}
        empty="What shoppers say is damaged, wrong or missing stands here."
      />
    </Desk>
  );
}
