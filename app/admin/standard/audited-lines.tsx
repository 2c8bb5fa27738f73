import { DataTable } from "@/components/admin/data-table";
import { StatusBadge } from "@/components/admin/status-badge";
import type { AuditedLine } from "@/lib/standard/audit";
import { LINE_LOOKS } from "./desk-words";

const headers = [
  { key: "position", label: "Place" },
  { key: "label", label: "On the label" },
  { key: "verdict", label: "Verdict" },
  { key: "reason", label: "Why" },
] as const;

const SECTIONS = {
  ingredients: "",
  active: " (active)",
  may_contain: " (may contain)",
  supplement: " (per serving)",
} as const;

/** What the standard says of every entry of a label. */
export function AuditedLines({ lines }: { lines: readonly AuditedLine[] }) {
  const rows = lines.map(
    ({ position, label, section, name, verdict, reason, evidence, suggestions }) => ({
      key: String(position),
      cells: {
        position,
        label: <span className="block lg:min-w-40">{`${label}${SECTIONS[section]}`}</span>,
        name: <span>{name ?? "Nothing we know"}</span>,
        verdict: <StatusBadge state={verdict} looks={LINE_LOOKS} />,
        reason: (
          <span className="block lg:min-w-44">
            {reason ?? "No rule is about it."}
            {evidence
              ? ` ${evidence.number}, on file since ${evidence.recordedOn} by ${evidence.recordedName}.`
              : ""}
            {suggestions.length > 0 ? (
              <b className="block font-medium">Correct the label, if that is what it says.</b>
            ) : null}
          </span>
        ),
      },
    }),
  );
  return (
    <DataTable
      caption="Entries of the label"
      headers={headers}
      rows={rows}
      cards="last"
      empty="No entry was found in it."
    />
  );
}
