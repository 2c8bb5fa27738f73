import { systemClock } from "@/lib/clock";
import { forgetView, keepView } from "@/lib/desk/keep-view";
import { text, uuid } from "@/lib/text";
import { readPlainForm, seeOther } from "@/lib/web/plain-form";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

const room = z.string().regex(/^[a-z]{1,40}$/);
const form = z.union([
  z.strictObject({
    do: z.literal("keep"),
    room,
    name: text("A name", 40),
    query: z.string().max(2000).default(""),
  }),
  z.strictObject({ do: z.literal("remove"), room, id: uuid }),
]);

/** Keeps a view of a list under a name, or forgets one, and shows the list. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readPlainForm(request, form);
  if (sent === "foreign") return new Response("This came from another site.\n", { status: 403 });
  if (sent === "unreadable" || sent.status !== "success")
    return new Response("A view needs a name of at most 40 characters.\n", { status: 400 });
  const actor = await ensureActor();
  const { value } = sent;
  const done =
    value.do === "keep"
      ? await keepView(actor, value, systemClock)
      : await forgetView(actor, value);
  if (done.ok) return seeOther(done.value.address);
  if (done.code === "too_many")
    return new Response("Twenty views are kept here already. Forget one first.\n", { status: 409 });
  return new Response("There is nothing at this address.\n", { status: 404 });
}
