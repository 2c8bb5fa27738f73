import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { Timeline } from "@/components/admin/timeline";
import { TextLink } from "@/components/ui/link";
import { listAudit } from "@/lib/access/queries";
import { listSynonyms } from "@/lib/search/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { ChangeForm } from "./change-form";
import { RemoveForm } from "./remove-form";
import { synonymAuditText } from "./synonym-audit-text";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Synonym · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function SynonymPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const { id } = await params;
  const all = await listSynonyms(actor);
  const synonym = all.ok ? all.value.find((one) => one.id === id) : undefined;
  if (!synonym) notFound();
  const [audit, change, remove] = await Promise.all([
    listAudit(actor, "search_synonym", synonym.id),
    keptAnswer("synonym-change"),
    keptAnswer("synonym-remove"),
  ]);
  return (
    <Desk actor={actor} current="/admin/search">
      <DeskHeading
        above={
          <TextLink href="/admin/search" tone="stone" underline="hover">
            Search
          </TextLink>
        }
        title={`“${synonym.term}”`}
        actions={
          <TextLink
            href={`/search?${new URLSearchParams({ q: synonym.term, tab: "all" }).toString()}`}
            prefetch={false}
          >
            See what it finds
          </TextLink>
        }
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <DeskPanel title="Synonym">
          <ChangeForm synonym={synonym} answer={change} />
        </DeskPanel>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Remove">
            <RemoveForm id={synonym.id} answer={remove} />
          </DeskPanel>
          <DeskPanel title="Changes by staff">
            {audit.length > 0 ? (
              <Timeline
                label="Changes by staff"
                entries={audit.map((line) => ({
                  id: line.id,
                  at: line.at.toISOString(),
                  who: line.origin ? `${line.who}, from ${line.origin}` : line.who,
                  what: synonymAuditText(line),
                }))}
              />
            ) : (
              <p className="text-stone">Nobody has changed it since it was put in.</p>
            )}
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
