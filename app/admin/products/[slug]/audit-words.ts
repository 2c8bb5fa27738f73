import type { AuditLine } from "@/lib/access/queries";
import type { AuditFacts } from "@/lib/access/write-audit";
import { formatCents } from "@/lib/money";

const names: Readonly<Record<string, string>> = {
  priceCents: "Price",
  onHand: "Stock on hand",
  status: "Status",
};

function valueText(name: string, value: AuditFacts[string] | undefined): string {
  if (value === undefined || value === null) return "nothing";
  if (name === "priceCents") return formatCents(Number(value), "usd");
  return String(value);
}

/** One entry in words: "Price $34.00 to $36.00", for every fact that differs, with the reason if one was given. */
export function auditText({ action, before, after }: AuditLine): string {
  const changed = Object.keys(names).filter((name) => before?.[name] !== after?.[name]);
  if (changed.length === 0) return action.replaceAll("_", " ");
  const text = changed
    .map(
      (name) =>
        `${names[name]} ${valueText(name, before?.[name])} to ${valueText(name, after?.[name])}`,
    )
    .join(", ");
  const reason = after?.["reason"];
  return reason ? `${text}: ${String(reason)}` : text;
}
