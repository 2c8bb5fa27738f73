import { readPlainForm } from "@/lib/web/plain-form";
import { currentActor } from "@/lib/web/session";
import { findAvoidList, forgetAvoidList, saveAvoidList } from "@/lib/wishes/save-avoid-list";
import { avoidSchema } from "@/lib/wishes/schema";

const headers = { "cache-control": "no-store" };
const SIGN_IN = "Sign in to keep the list in your account.";

const refuse = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers });

/** The signed-in person's own list, or null where they saved none. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind === "guest") return refuse(401, SIGN_IN);
  return Response.json(await findAvoidList(actor), { headers });
}

/** Keeps the whole list in the person's account, or takes it out. Only ever sent where the shopper asked for it. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPlainForm(request, avoidSchema);
  if (form === "foreign") return refuse(403, "The list was sent from another site.");
  if (form === "unreadable" || form.status !== "success")
    return refuse(400, "The list could not be read. Reload the page and try again.");
  const actor = await currentActor();
  if (actor.kind === "guest") return refuse(401, SIGN_IN);
  if ("forget" in form.value) {
    await forgetAvoidList(actor);
    return Response.json({ saved: null }, { headers });
  }
  return Response.json({ saved: await saveAvoidList(actor, form.value) }, { headers });
}
