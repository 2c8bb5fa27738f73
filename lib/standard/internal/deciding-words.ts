import type { AuditedLine } from "../audit";

type Line = Pick<AuditedLine, "label" | "verdict" | "reason" | "suggestions">;

/** The entries that keep a product from meeting the standard, in a sentence each: prohibited ones first. */
export function decidingWords(lines: readonly Line[]): string[] {
  const of = (verdict: AuditedLine["verdict"]) => lines.filter((line) => line.verdict === verdict);
  return [...of("prohibited"), ...of("needs_declaration"), ...of("unknown")].map(
    ({ label, reason }) => (reason === null ? label : `${label}: ${reason}`),
  );
}
