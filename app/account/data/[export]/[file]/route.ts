import { systemClock } from "@/lib/clock";
import { findExportFile } from "@/lib/privacy/ask-export";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";
import { z } from "zod";

const address = z.object({ export: uuid, file: z.string().regex(/^[a-z-]{1,40}\.(json|csv)$/) });

/** A file of one's own export, until it runs out. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ export: string; file: string }> },
): Promise<Response> {
  const wanted = address.safeParse(await params);
  const actor = await currentActor();
  if (!wanted.success || actor.kind === "guest") return nothing();
  const { export: exportId, file: name } = wanted.data;
  const body = await findExportFile(actor, { exportId, name }, systemClock);
  if (body === null) return nothing();
  const type = name.endsWith(".json") ? "application/json" : "text/csv; charset=utf-8";
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}

function nothing(): Response {
  return new Response("There is nothing at this address.\n", { status: 404 });
}
