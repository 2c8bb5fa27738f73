import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { topicList } from "@/lib/desk/lists/journal-people";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { JournalTabs } from "../journal-tabs";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Topics · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function TopicsDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        title="Topics"
        actions={
          <ButtonLink size="sm" href="/admin/journal/topics/new">
            New topic
          </ButtonLink>
        }
      />
      <JournalTabs current="/admin/journal/topics" />
      <ListRoom
        actor={actor}
        list={topicList}
        given={await searchParams}
        empty="Every article stands under a topic."
      />
    </Desk>
  );
}
