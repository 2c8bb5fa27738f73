import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { auditList } from "@/lib/desk/lists/audit";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Audit log · Desk", robots: { index: false } };

const views = [
  { label: "Before and after", query: "cols=action,entity,who,at,before,after" },
  { label: "People and permissions", query: "room=people" },
  { label: "Money", query: "room=money" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireStaff("admin");
  return (
    <Desk actor={actor} current={auditList.path}>
      <DeskHeading title="Audit log" />
      <p className="mb-4 max-w-text text-stone">
        Everything that staff changed, with who it was and from where. The database lets nobody
        change or remove what stands here.
      </p>
      <ListRoom
        actor={actor}
        list={auditList}
        given={await searchParams}
        views={views}
        empty="Nobody has changed anything yet."
      />
    </Desk>
  );
}
