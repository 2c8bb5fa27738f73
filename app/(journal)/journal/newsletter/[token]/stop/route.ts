import { systemClock } from "@/lib/clock";
import { unsubscribe } from "@/lib/journal/newsletter/unsubscribe";
import { seeOther } from "@/lib/web/plain-form";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ token: string }> };

/** The button on the link's page, and mail programs by themselves (RFC 8058). The link is all that is asked for. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const sent = await request.formData().catch(() => null);
  const stopped = await unsubscribe(await currentActor(), token, systemClock);
  if (!stopped.ok) return new Response("There is nothing here.\n", { status: 404 });
  // A program follows no redirect.
  if (sent?.has("List-Unsubscribe")) return new Response("The letter has stopped.\n");
  return seeOther(`/journal/newsletter/${token}`);
}

/** A mail program that knows nothing of that opens the address instead. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/journal/newsletter/${encodeURIComponent((await params).token)}`);
}
