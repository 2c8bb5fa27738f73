import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { TextLink } from "@/components/ui/link";
import { readerList } from "@/lib/desk/lists/journal-letters";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { ListRoom } from "../../../list-room";
import { CloseForm } from "../send-forms";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Readers · Desk", robots: { index: false } };

const views = [
  { label: "Get it", query: "state=subscribed" },
  { label: "Bounced", query: "state=bounced" },
  { label: "Complained", query: "state=complained" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** Who gets the letter, who left, and which addresses are closed to it. */
export default async function ReadersDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  const [given, answer] = await Promise.all([searchParams, keptAnswer("letter-close")]);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/letters" tone="stone" underline="hover">
            Letter
          </TextLink>
        }
        title="Readers"
      />
      <ListRoom
        actor={actor}
        list={readerList}
        given={given}
        views={views}
        empty="Nobody has asked for the letter."
      />
      <DeskPanel title="Close an address" className="mt-10">
        <p className="mb-4 max-w-text text-stone">
          Where a mail server refuses a letter for good, this happens by itself. Whoever leaves by
          the link in a letter can come back; an address that is closed here cannot.
        </p>
        <CloseForm answer={answer} />
      </DeskPanel>
    </Desk>
  );
}
