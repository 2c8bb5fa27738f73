import { hasPermission } from "@/lib/access/permissions";
import { systemClock } from "@/lib/clock";
import { differencesCsv } from "@/lib/operations/ledger-csv";
import { reconcileBalance } from "@/lib/operations/reconcile-balance";
import { currentActor } from "@/lib/web/session";
import { csvFile } from "../../csv-file";
import { daysOf } from "../days";

/** Where Stripe and the shop do not agree, as CSV. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!hasPermission(actor, "finance"))
    return new Response("There is nothing at this address.\n", { status: 404 });
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const { from, to } = daysOf(given, systemClock.now());
  const found = await reconcileBalance(actor, { from, to });
  if (!found.ok)
    return new Response("Stripe does not answer. Try again in a minute.\n", { status: 503 });
  return csvFile(`stripe-differences-${from}-${to}`, differencesCsv(found.value.differences));
}
