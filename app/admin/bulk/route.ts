import { systemClock } from "@/lib/clock";
import { startBulk } from "@/lib/desk/start-bulk";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther } from "@/lib/web/plain-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const PROBLEMS = {
  not_found: "There is nothing at this address.",
  unclear: "Choose what to do. A price needs a percentage, such as -10 or 2.5.",
  nobody: "Choose some rows first.",
  too_many: "That is more than 50,000 products. Narrow the list first.",
} as const;

const word = (most: number) => z.string().max(most).catch("");
const form = z.object({
  ids: z.array(uuid).max(200),
  scope: z.enum(["chosen", "all"]).catch("chosen"),
  query: word(2000),
  change: word(120),
  percent: word(20),
});

/** Changes the chosen rows of the products list, or all that match, and leads to the run that does it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const sent = await request.formData().catch(() => null);
  const read = form.safeParse(sent && { ...Object.fromEntries(sent), ids: sent.getAll("ids") });
  if (!read.success) return new Response("This form cannot be read.\n", { status: 400 });
  const { ids, scope, ...wish } = read.data;
  const { ip } = await requestOrigin();
  const started = await startBulk(
    await ensureActor(),
    { ...wish, ids: scope === "all" ? null : ids },
    { clock: systemClock, origin: ip },
  );
  if (started.ok) return seeOther(`/admin/imports/${started.value.runId}`);
  if (started.code === "not_found") return new Response(`${PROBLEMS.not_found}\n`, { status: 404 });
  await keepAnswer("bulk", { status: "error", error: { "": [PROBLEMS[started.code]] } });
  return seeOther(wish.query ? `/admin/products?${wish.query}` : "/admin/products");
}
