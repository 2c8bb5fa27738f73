import { systemClock } from "@/lib/clock";
import { trialCsv } from "@/lib/operations/ledger-csv";
import { findTrialBalance } from "@/lib/operations/ledger-queries";
import { currentActor } from "@/lib/web/session";
import { asOf } from "../../liabilities/as-of";
import { csvFile } from "../csv-file";

/** The trial balance at the end of a day, as CSV. */
export async function GET(request: Request): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("on") ?? undefined;
  const { day, at } = asOf(wanted, systemClock.now());
  const found = await findTrialBalance(await currentActor(), at);
  if (!found.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  return csvFile(`trial-balance-${day}`, trialCsv(at, found.value));
}
