import { systemClock } from "@/lib/clock";
import { liabilitiesCsv } from "@/lib/payouts/liabilities-csv";
import { findLiabilities } from "@/lib/payouts/liabilities-queries";
import { ensureActor } from "@/lib/web/session";
import { asOf } from "../as-of";

/** What was owed to whom at the end of a day, as CSV. */
export async function GET(request: Request): Promise<Response> {
  const { day, at } = asOf(
    new URL(request.url).searchParams.get("on") ?? undefined,
    systemClock.now(),
  );
  const found = await findLiabilities(await ensureActor(), at);
  if (!found.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  return new Response(liabilitiesCsv(found.value), {
    headers: {
      "cache-control": "private, no-store",
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="liabilities-${day}.csv"`,
    },
  });
}
