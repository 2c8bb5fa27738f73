import { systemClock } from "@/lib/clock";
import { bulkShelf } from "@/lib/desk/bulk-shelf";
import { findList } from "@/lib/desk/find-list";
import { productList } from "@/lib/desk/lists/products";
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
  too_many: "That is more than can be changed at once. Narrow the list first.",
} as const;

const word = (most: number) => z.string().max(most).catch("");
const form = z.object({
  ids: z.array(uuid).max(200),
  scope: z.enum(["chosen", "all"]).catch("chosen"),
  room: word(40),
  query: word(2000),
  change: word(120),
  percent: word(20),
});

/** Changes the chosen rows of a list, or all that match. Many products are a run's work: it leads to that run. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const sent = await request.formData().catch(() => null);
  const read = form.safeParse(sent && { ...Object.fromEntries(sent), ids: sent.getAll("ids") });
  if (!read.success) return new Response("This form cannot be read.\n", { status: 400 });
  const { ids: chosen, scope, room, percent, ...asked } = read.data;
  const wish = { ...asked, ids: scope === "all" ? null : chosen };
  const [actor, { ip }] = await Promise.all([ensureActor(), requestOrigin()]);
  const occasion = { clock: systemClock, origin: ip };
  const done =
    room === productList.room
      ? await startBulk(actor, { ...wish, percent }, occasion)
      : await bulkShelf(actor, { ...wish, room }, occasion);
  if (!done.ok && done.code === "not_found")
    return new Response(`${PROBLEMS.not_found}\n`, { status: 404 });
  const begun = done.ok && "runId" in done.value ? done.value.runId : null;
  if (begun !== null) return seeOther(`/admin/imports/${begun}`);
  const changed = done.ok && "changed" in done.value ? done.value.changed : 0;
  await keepAnswer(
    `bulk-${room}`,
    done.ok
      ? { status: "success", notice: changedText(changed) }
      : { status: "error", error: { "": [PROBLEMS[done.code]] } },
  );
  const path = findList(room)?.path ?? "/admin";
  return seeOther(wish.query ? `${path}?${wish.query}` : path);
}

const changedText = (changed: number): string =>
  changed === 0
    ? "Nothing was changed: it was like that already."
    : `${changed.toLocaleString("en-US")} changed. Each can be undone from its history.`;
