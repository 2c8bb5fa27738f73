import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { Difference } from "@/components/editor/difference";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { difference } from "@/lib/journal/document/difference";
import { findRevisionText, listRevisions, type RevisionRow } from "@/lib/journal/revision-queries";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { z } from "zod";
import { Desk } from "../../../desk";
import { KeepForm, RestoreForm } from "./revision-forms";

// Rendered in one piece: it is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Revisions · Desk", robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const OCCASIONS: Readonly<Record<RevisionRow["occasion"], string>> = {
  saved: "Kept",
  submitted: "Submitted",
  approved: "Approved",
  corrected: "Correction",
  restored: "Restored",
};

const numbers = z.object({
  from: z.coerce.number().int().min(0).max(100_000).optional().catch(undefined),
  to: z.coerce.number().int().min(0).max(100_000).optional().catch(undefined),
});

/** What an article said at every step, and what changed between any two of them. */
export default async function RevisionsPage({ params, searchParams }: Props) {
  const actor = await requireStaff("editor");
  const read = uuid.safeParse((await params).id);
  if (!read.success) notFound();
  const articleId = read.data;
  const [revisions, now] = await Promise.all([
    listRevisions(actor, articleId),
    findRevisionText(actor, articleId, 0),
  ]);
  if (!now.ok) notFound();
  const asked = numbers.parse(await searchParams);
  const to = asked.to ?? 0;
  const from = asked.from ?? revisions[0]?.number ?? 0;
  const [before, after, kept, restored] = await Promise.all([
    findRevisionText(actor, articleId, from),
    findRevisionText(actor, articleId, to),
    keptAnswer("article-keep"),
    keptAnswer("article-restore"),
  ]);
  if (!before.ok || !after.ok) notFound();
  const chosen = revisions.find(({ number }) => number === from);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href={`/admin/journal/${articleId}`} tone="stone" underline="hover">
            {now.value.title}
          </TextLink>
        }
        title="Revisions"
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <DeskPanel
          title={`From ${nameOf(from)} to ${nameOf(to)}`}
          aside={
            chosen ? (
              <RestoreForm articleId={articleId} revision={chosen} answer={restored} />
            ) : null
          }
        >
          <Difference lines={difference(before.value, after.value)} />
        </DeskPanel>
        <div className="grid content-start gap-6">
          <KeepForm articleId={articleId} answer={kept} />
          <DeskPanel title="Kept so far" aside={revisions.length}>
            <ol className="border-t border-hairline">
              {revisions.map((revision, index) => (
                <li key={revision.id} className="border-b border-hairline py-2">
                  <p className="font-medium">
                    {`${revision.number}. ${OCCASIONS[revision.occasion]}`}
                    {revision.live ? <span className="text-plum"> · what readers see</span> : null}
                  </p>
                  <p className="text-stone">
                    {`${revision.who}, `}
                    <DateTime iso={revision.at} withTime />
                    {`, ${revision.words} words`}
                  </p>
                  {revision.note ? <p>{revision.note}</p> : null}
                  <p className="flex gap-4">
                    <TextLink href={`?from=${revision.number}&to=0`} prefetch={false}>
                      Against now
                    </TextLink>
                    {revisions[index + 1] ? (
                      <TextLink
                        href={`?from=${revisions[index + 1]?.number}&to=${revision.number}`}
                        prefetch={false}
                      >
                        Against the one before
                      </TextLink>
                    ) : null}
                  </p>
                </li>
              ))}
            </ol>
            {revisions.length === 0 ? (
              <p className="text-stone">
                None yet. One is kept with every submission, approval and correction.
              </p>
            ) : null}
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}

const nameOf = (number: number): string => (number === 0 ? "the text now" : `revision ${number}`);
