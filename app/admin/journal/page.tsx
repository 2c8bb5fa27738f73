import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DeskHeading } from "@/components/admin/desk-heading";
import { articleList } from "@/lib/desk/lists/journal";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { JournalTabs } from "./journal-tabs";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Journal · Desk", robots: { index: false } };

const views = [
  { label: "Drafts", query: "status=draft" },
  { label: "In review", query: "status=in_review" },
  { label: "Published", query: "status=published" },
  { label: "Needs update", query: "status=needs_update" },
  { label: "Overdue", query: "due=overdue" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function JournalDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current={articleList.path}>
      <DeskHeading
        title="Journal"
        actions={
          <ButtonLink size="sm" href="/admin/journal/new">
            New article
          </ButtonLink>
        }
      />
      <JournalTabs current="/admin/journal" />
      <ListRoom
        actor={actor}
        list={articleList}
        given={await searchParams}
        views={views}
        empty="Begin with a title; the rest can wait."
      />
    </Desk>
  );
}
