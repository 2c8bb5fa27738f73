import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { candidateList } from "@/lib/desk/lists/candidates";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { StandardNav } from "../standard-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Intake · Desk", robots: { index: false } };

const views = [
  { label: "To be decided", query: "status=open" },
  { label: "Waiting for documents", query: "status=held" },
  { label: "Refused", query: "status=refused" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** What brands offered, and what became of it. */
export default async function IntakePage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        title="Intake"
        actions={
          <ButtonLink size="sm" href={`${candidateList.path}/new`}>
            New candidate
          </ButtonLink>
        }
      />
      <StandardNav current="/admin/standard/intake" />
      <ListRoom
        actor={actor}
        list={candidateList}
        given={await searchParams}
        views={views}
        empty="What brands offer is entered here with its label, audited, and accepted or refused."
      />
    </Desk>
  );
}
