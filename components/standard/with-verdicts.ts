import type { LabelRow } from "@/components/product/label-rows";
import type { AuditedLine } from "@/lib/standard/audit";
import { LINE_WORDS } from "@/lib/standard/verdict-words";

type Standing = { readonly lines: readonly AuditedLine[] };

/** Rows of a label, each with what the standard says of it where there is more to say than that no rule is about it. */
export function withVerdicts(rows: readonly LabelRow[], standing: Standing | null): LabelRow[] {
  const lines = new Map(standing?.lines.map((line) => [line.label, line]));
  return rows.map((row) => {
    const line = lines.get(row.label);
    const ruled = line ? lineText(line) : standing ? "not audited yet." : null;
    if (ruled === null) return { ...row };
    const mark = line && line.verdict !== "allowed" ? LINE_WORDS[line.verdict].toLowerCase() : null;
    return { ...row, ruled, aside: [row.aside, mark].filter(Boolean).join(" · ") };
  });
}

/** Null for what is allowed because nothing speaks against it. */
function lineText({ verdict, reason, evidence }: AuditedLine): string | null {
  if (verdict === "allowed" && reason === null) return null;
  const word = LINE_WORDS[verdict].toLowerCase();
  const filed = evidence
    ? ` Taken on file by ${evidence.recordedName}, ${day(evidence.recordedOn)}.`
    : "";
  return `${word}${reason ? `: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}` : "."}${filed}`;
}

const day = (iso: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
