import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { personList } from "@/lib/desk/lists/journal-people";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { JournalTabs } from "../journal-tabs";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "People · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function PeopleDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        title="People"
        actions={
          <ButtonLink size="sm" href="/admin/journal/people/new">
            Add somebody
          </ButtonLink>
        }
      />
      <JournalTabs current="/admin/journal/people" />
      <ListRoom
        actor={actor}
        list={personList}
        given={await searchParams}
        empty="Whoever writes or reviews stands here with their credentials."
      />
    </Desk>
  );
}
