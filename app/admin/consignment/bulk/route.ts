import { hasPermission } from "@/lib/access/permissions";
import { systemClock } from "@/lib/clock";
import { findBulkItems, MOST_AT_ONCE } from "@/lib/consignment/bulk-items";
import { bulkReview } from "@/lib/consignment/bulk-review";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther } from "@/lib/web/plain-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";
import { withGuidance } from "./guided-prices";

const PROBLEMS = {
  unclear: "Choose what to do.",
  nobody: "Choose some rows first.",
  too_many: `That is more than ${MOST_AT_ONCE} pieces. Narrow the list first.`,
} as const;

const word = (most: number) => z.string().max(most).catch("");
const form = z.object({
  ids: z.array(uuid).max(MOST_AT_ONCE),
  scope: z.enum(["chosen", "all"]).catch("chosen"),
  query: word(2000),
  change: word(120),
});

/** Does the same with all chosen pieces, or all that match, and leads to what happened to each. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const sent = await request.formData().catch(() => null);
  const read = form.safeParse(sent && { ...Object.fromEntries(sent), ids: sent.getAll("ids") });
  if (!read.success) return new Response("This form cannot be read.\n", { status: 400 });
  const actor = await ensureActor();
  if (!hasPermission(actor, "merchandiser"))
    return new Response("There is nothing at this address.\n", { status: 404 });
  const { ids, scope, query, change } = read.data;
  const items = await findBulkItems(scope === "all" ? null : ids, query);
  const back = async (problem: keyof typeof PROBLEMS) => {
    await keepAnswer("consignment-bulk", {
      status: "error",
      error: { "": [PROBLEMS[problem]] },
    });
    return seeOther(query ? `/admin/consignment?${query}` : "/admin/consignment");
  };
  if (items.length > MOST_AT_ONCE) return back("too_many");
  const { ip } = await requestOrigin();
  const occasion = { clock: systemClock, origin: ip };
  const done = await bulkReview(actor, change, await withGuidance(items), occasion);
  if (done.ok) return seeOther(`/admin/consignment/runs/${done.value.runId}`);
  return done.code === "not_found" ? back("nobody") : back(done.code);
}
