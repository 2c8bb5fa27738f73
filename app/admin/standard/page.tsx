import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { WatchRun } from "@/components/desk/watch-run";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { countVerdicts, listRunChanges, listRuns, listVersions } from "@/lib/standard/desk-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ChangeTable } from "./change-table";
import { PRODUCT_LOOKS } from "./desk-words";
import { DraftForm } from "./draft-form";
import { RunForms } from "./run-forms";
import { RunProgress } from "./run-progress";
import { StandardNav } from "./standard-nav";
import { StopForm } from "./stop-form";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Standard · Desk", robots: { index: false } };

const PATH = "/admin/standard";
const SHOWN = 200;

/** The versions, the one that is being written, and what it would change. */
export default async function StandardDeskPage() {
  const actor = await requireStaff("merchandiser");
  const [versions, counts, runs, draftAnswer, runAnswer] = await Promise.all([
    listVersions(actor),
    countVerdicts(actor),
    listRuns(actor, 5),
    keptAnswer("standard-draft"),
    keptAnswer("standard-run"),
  ]);
  if (!versions.ok || !counts.ok || !runs.ok) notFound();
  const draft = versions.value.find(({ status }) => status === "draft") ?? null;
  const [run] = runs.value;
  const running = run?.status === "running";
  const changes = run && !running ? await listRunChanges(actor, run.id, SHOWN) : null;
  return (
    <Desk actor={actor} current={PATH}>
      <DeskHeading title="Standard" />
      <StandardNav current={PATH} />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Products now">
            <KeyValueList
              items={counts.value.map(({ verdict, products, published }) => ({
                label: verdict === null ? "Not audited" : PRODUCT_LOOKS[verdict].label,
                value: (
                  <TextLink
                    href={`/admin/standard/products?verdict=${verdict ?? "unaudited"}`}
                    prefetch={false}
                  >
                    {products}, {published} of them in the shop
                  </TextLink>
                ),
              }))}
            />
          </DeskPanel>
          {run ? (
            <DeskPanel
              title={
                run.kind === "preview"
                  ? `Look ahead at version ${run.version}`
                  : `Publication of version ${run.version}`
              }
            >
              <RunProgress run={run} />
              {running ? (
                <>
                  <WatchRun />
                  <noscript>
                    <TextLink href={PATH}>Look again</TextLink>
                  </noscript>
                  <StopForm runId={run.id} />
                </>
              ) : null}
            </DeskPanel>
          ) : null}
          {changes?.ok && run ? (
            <DeskPanel
              title={run.kind === "preview" ? "What would change" : "What changed"}
              aside={<span className="text-stone">{changes.value.length}</span>}
            >
              <ChangeTable changes={changes.value} most={SHOWN} />
            </DeskPanel>
          ) : null}
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title={draft ? `Version ${draft.number}, being written` : "Next version"}>
            {draft ? (
              <RunForms draft={draft} busy={running} answer={runAnswer} />
            ) : (
              <DraftForm answer={draftAnswer} />
            )}
          </DeskPanel>
          <DeskPanel title="Versions">
            <DataTable
              caption="Versions of the standard"
              headers={[
                { key: "number", label: "Version" },
                { key: "state", label: "State" },
                { key: "rules", label: "Rules", align: "end" },
              ]}
              rows={versions.value.map(({ id, number, status, rules, publishedAt }) => ({
                key: id,
                cells: {
                  number: `v${number}`,
                  state:
                    publishedAt === null ? (
                      "Being written"
                    ) : (
                      <>
                        {status === "published" ? "Counts since " : "From "}
                        <DateTime iso={new Date(publishedAt).toISOString()} />
                      </>
                    ),
                  rules,
                },
              }))}
            />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
