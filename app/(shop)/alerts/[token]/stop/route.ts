import { stopAlertsByLink } from "@/lib/alerts/stop-alerts";
import { systemClock } from "@/lib/clock";
import { seeOther } from "@/lib/web/plain-form";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ token: string }> };

/** The button on the link's page, and mail programs by themselves (RFC 8058). The link is all that is asked for. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const sent = await request.formData().catch(() => null);
  const stopped = await stopAlertsByLink(await currentActor(), token, systemClock);
  if (!stopped.ok) return new Response("There is nothing here.", { status: 404 });
  // A program follows no redirect.
  if (sent?.has("List-Unsubscribe")) return new Response("No more letters like that will come.");
  return seeOther(`/alerts/${token}`);
}

/** A mail program that knows nothing of that opens the address instead. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/alerts/${encodeURIComponent((await params).token)}`);
}
