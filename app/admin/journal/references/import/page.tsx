import type { Metadata } from "next";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { findImport } from "@/lib/journal/reference-desk-queries";
import type { ImportReport } from "@/lib/journal/reference-desk-view";
import { IMPORT_FORMATS } from "@/lib/journal/references/read-references";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { ImportForm } from "../import-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Import studies · Desk", robots: { index: false } };

const PATH = "/admin/journal/references";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Takes studies in from another program, and says what became of each. */
export default async function ImportReferencesPage({ searchParams }: Props) {
  const actor = await requireStaff("editor");
  const { done } = await searchParams;
  const [report, answer] = await Promise.all([
    typeof done === "string" ? findImport(actor, done) : null,
    keptAnswer("reference-import"),
  ]);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href={PATH} tone="stone" underline="hover">
            Studies
          </TextLink>
        }
        title={report ? "What was imported" : "Import studies"}
      />
      {report ? <Report report={report} /> : <ImportForm answer={answer} />}
    </Desk>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { added, problems, total, duplicates, format } = report;
  return (
    <div className="grid gap-8">
      <p className="max-w-text">
        {`${IMPORT_FORMATS[format]}, by ${report.who}, `}
        <DateTime iso={report.at} withTime />
        {`: of ${total} ${total === 1 ? "entry" : "entries"} ${added.length} ${added.length === 1 ? "was" : "were"} added, ${duplicates} ${duplicates === 1 ? "was" : "were"} on file or there twice, ${problems.length - duplicates} could not be read. `}
        <TextLink href={`${PATH}/import`}>Import more</TextLink>
      </p>
      {problems.length > 0 ? (
        <DeskPanel title="Left out" aside={<span className="text-stone">{problems.length}</span>}>
          <DataTable
            caption="Entries that were left out"
            headers={[
              { key: "entry", label: "Entry" },
              { key: "why", label: "Why" },
            ]}
            rows={problems.map(({ entry, problem, slug }, index) => ({
              key: String(index),
              cells: {
                entry,
                why: slug ? <TextLink href={`${PATH}/${slug}`}>{problem}</TextLink> : problem,
              },
            }))}
          />
        </DeskPanel>
      ) : null}
      <DeskPanel title="Added" aside={<span className="text-stone">{added.length}</span>}>
        <DataTable
          caption="Studies that were added"
          headers={[
            { key: "title", label: "Study" },
            { key: "year", label: "Year" },
            { key: "key", label: "Key" },
          ]}
          rows={added.map(({ slug, title, year }) => ({
            key: slug,
            cells: {
              title: <TextLink href={`${PATH}/${slug}`}>{title}</TextLink>,
              year,
              key: slug,
            },
          }))}
          empty="Nothing was new."
        />
      </DeskPanel>
    </div>
  );
}
