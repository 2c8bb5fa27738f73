import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { findRun } from "@/lib/consignment/run-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { kindWords, partWords } from "../run-words";

// Rendered in one piece: the sheet is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Run · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

/** One run: how many of what, and every piece that somebody should look at. */
export default async function RunPage({ params }: Props) {
  const actor = await requireStaff("merchandiser", "finance");
  const found = await findRun(actor, (await params).id);
  if (!found.ok) notFound();
  const { kind, startedAt, finishedAt, report } = found.value;
  const parts = Object.entries(report);
  const counts = parts.flatMap(([key, value]) =>
    typeof value === "number" ? [{ key, value }] : [],
  );
  const lists = parts.flatMap(([key, value]) =>
    typeof value === "number" ? [] : [{ key, value }],
  );
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading
        above={
          <TextLink href="/admin/consignment/runs" tone="stone" underline="hover">
            Runs
          </TextLink>
        }
        title={kindWords(kind)}
      />
      <div className="grid max-w-form gap-8">
        <DeskPanel title="What was done">
          <KeyValueList
            items={[
              { label: "Begun", value: <DateTime iso={startedAt} withTime /> },
              {
                label: "Ended",
                value: finishedAt ? (
                  <DateTime iso={finishedAt} withTime />
                ) : (
                  "Not yet, or it was cut off. The next run does what is left."
                ),
              },
              ...counts.map(({ key, value }) => ({
                label: partWords(key),
                value: <span className="tabular-nums">{value}</span>,
              })),
            ]}
          />
        </DeskPanel>
        {lists.map(({ key, value }) => (
          <DeskPanel
            key={key}
            title={partWords(key)}
            aside={<span className="text-stone tabular-nums">{value.length}</span>}
          >
            {value.length === 0 ? (
              <p className="text-stone">None.</p>
            ) : (
              <ul className="border-t border-hairline">
                {value.map((line) => (
                  <li
                    key={line}
                    className="border-b border-hairline py-1.5 [overflow-wrap:anywhere]"
                  >
                    <NamedLine line={line} />
                  </li>
                ))}
              </ul>
            )}
          </DeskPanel>
        ))}
      </div>
    </Desk>
  );
}

/** `C-10234: why` leads to the piece. */
function NamedLine({ line }: { line: string }) {
  const [, number, rest = ""] = /^(C-\d+)(.*)$/s.exec(line) ?? [];
  if (number === undefined) return line;
  return (
    <>
      <TextLink href={`/admin/consignment/${number}`} prefetch={false}>
        {number}
      </TextLink>
      {rest}
    </>
  );
}
