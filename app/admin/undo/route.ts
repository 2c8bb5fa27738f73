import { systemClock } from "@/lib/clock";
import { undoChange } from "@/lib/desk/undo-change";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { readPlainForm, seeOther } from "@/lib/web/plain-form";
import { safeNext } from "@/lib/web/safe-next";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const form = z.strictObject({ entryId: uuid, back: z.string().max(300) });

const PROBLEMS = {
  conflict: "Somebody changed it just now. Look again.",
  stale: "There is nothing left to undo: it has been changed again since.",
  taken: "What it was called then belongs to another one now.",
} as const;

/** Undoes an entry of the history and shows the page anew, with its form as things stand now. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readPlainForm(request, form);
  if (sent === "foreign") return new Response("This came from another site.\n", { status: 403 });
  if (sent === "unreadable" || sent.status !== "success")
    return new Response("This form cannot be read.\n", { status: 400 });
  const { entryId, back } = sent.value;
  const { ip } = await requestOrigin();
  const undone = await undoChange(
    await ensureActor(),
    { entryId },
    { clock: systemClock, origin: ip },
  );
  if (!undone.ok) {
    if (undone.code === "not_found")
      return new Response("There is nothing at this address.\n", { status: 404 });
    const text =
      undone.code === "refused" ? String(undone.detail?.["problem"]) : PROBLEMS[undone.code];
    await keepAnswer("undo", { status: "error", error: { "": [text] } });
  }
  return seeOther(safeNext(back, "/admin"));
}
