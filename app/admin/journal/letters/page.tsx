import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { letterList } from "@/lib/desk/lists/journal-letters";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { JournalTabs } from "../journal-tabs";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Letter · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function LettersDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        title="Letter"
        actions={
          <>
            <ButtonLink size="sm" variant="secondary" href="/admin/journal/letters/readers">
              Readers
            </ButtonLink>
            <ButtonLink size="sm" href="/admin/journal/letters/new">
              New letter
            </ButtonLink>
          </>
        }
      />
      <JournalTabs current="/admin/journal/letters" />
      <ListRoom
        actor={actor}
        list={letterList}
        given={await searchParams}
        empty="About twice a month: what is new, and what was corrected."
      />
    </Desk>
  );
}
