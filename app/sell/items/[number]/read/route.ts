import { systemClock } from "@/lib/clock";
import { itemNumber } from "@/lib/consignment/seller-schema";
import { readMessages } from "@/lib/consignment/send-message";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";

type Context = { params: Promise<{ number: string }> };

/** Notes that the messages about a piece have been seen. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { number } = await params;
  if (isSameOrigin(request) && itemNumber.safeParse(number).success)
    await readMessages(await ensureActor(), { number }, systemClock);
  return new Response(null, { status: 204 });
}
