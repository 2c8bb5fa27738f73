import { systemClock } from "@/lib/clock";
import { confirmSubscription } from "@/lib/journal/newsletter/confirm";
import { seeOther } from "@/lib/web/plain-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ token: string }> };

/** The button on the link's page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This form came from another site.\n", { status: 403 });
  const { token } = await params;
  const confirmed = await confirmSubscription(await currentActor(), token, systemClock);
  if (!confirmed.ok) return new Response("There is nothing here.\n", { status: 404 });
  return seeOther(`/journal/newsletter/confirm/${token}`);
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/journal/newsletter/confirm/${encodeURIComponent((await params).token)}`);
}
