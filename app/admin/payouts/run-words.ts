import type { RunSummary } from "@/lib/payouts/desk-view";

/** Where a run stands, in a few words. */
export function runState({ approvedAt, payouts, counts }: RunSummary): string {
  const of = (state: keyof typeof counts) => counts[state] ?? 0;
  if (payouts === of("cancelled")) return "Taken apart";
  if (of("pending") > 0) return approvedAt ? "Approved, not sent" : "Waits for approval";
  if (of("failed") > 0) return `${of("failed")} failed`;
  if (of("sending") > 0) return `Sending, ${of("sending")} to go`;
  return "Sent";
}
