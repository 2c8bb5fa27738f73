import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { referenceList } from "@/lib/desk/lists/journal-references";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { JournalTabs } from "../journal-tabs";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Studies · Desk", robots: { index: false } };

const views = [
  { label: "To be read", query: "needs=reading" },
  { label: "To be verified", query: "needs=verifying" },
  { label: "Retracted and used", query: "needs=replacing" },
  { label: "Used nowhere", query: "used=no" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** Every study that is on file. */
export default async function ReferencesDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        title="Studies"
        actions={
          <>
            <ButtonLink size="sm" variant="secondary" href={`${referenceList.path}/import`}>
              Import
            </ButtonLink>
            <ButtonLink size="sm" href={`${referenceList.path}/new`}>
              Add a study
            </ButtonLink>
          </>
        }
      />
      <JournalTabs current="/admin/journal/references" />
      <ListRoom
        actor={actor}
        list={referenceList}
        given={await searchParams}
        views={views}
        empty="Add the first by hand, or import a file of your reference manager."
      />
    </Desk>
  );
}
