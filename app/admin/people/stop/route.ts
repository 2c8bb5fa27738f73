import { endView } from "@/lib/accounts/support-view";
import { seeOther } from "@/lib/web/plain-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ownActor } from "@/lib/web/session";
import { readSessionId } from "@/lib/web/session-cookie";

/** Ends looking at somebody's pages, and leads back to what the desk knows of them. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const [actor, sessionId] = [await ownActor(), await readSessionId()];
  if (actor.kind !== "staff" || !sessionId)
    return new Response("There is nothing at this address.\n", { status: 404 });
  const userId = await endView(actor, sessionId);
  return seeOther(userId ? `/admin/people/${userId}` : "/admin/people");
}
