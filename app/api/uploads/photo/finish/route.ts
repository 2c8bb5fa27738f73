import { z } from "zod";
import { systemClock } from "@/lib/clock";
import { finishUpload } from "@/lib/consignment/finish-upload";
import { uuid } from "@/lib/text";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { failed } from "../texts";

const sent = z.strictObject({ uploadId: uuid });

/** Makes a photograph of a file that has arrived. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return Response.json({ problem: "Not from here." }, { status: 403 });
  const read = sent.safeParse(await request.json().catch(() => null));
  if (!read.success) return Response.json({ problem: "Send it again." }, { status: 400 });
  const finished = await finishUpload(await ensureActor(), read.data.uploadId, systemClock);
  return finished.ok ? Response.json(finished.value) : failed(finished);
}
