import { dropDraft } from "@/lib/desk/drafts";
import { ENTITIES } from "@/lib/desk/entities";
import { text } from "@/lib/text";
import { readPlainForm, seeOther } from "@/lib/web/plain-form";
import { safeNext } from "@/lib/web/safe-next";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const form = z.strictObject({
  entity: z.enum(ENTITIES),
  entityId: text("A draft", 60),
  back: z.string().max(300),
});

/** Forgets a draft and shows the form anew. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readPlainForm(request, form);
  if (sent === "foreign") return new Response("This came from another site.\n", { status: 403 });
  if (sent === "unreadable" || sent.status !== "success")
    return new Response("This form cannot be read.\n", { status: 400 });
  const dropped = await dropDraft(await ensureActor(), sent.value);
  if (!dropped.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  return seeOther(safeNext(sent.value.back, "/admin"));
}
