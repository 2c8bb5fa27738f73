import { findEvidence } from "@/lib/disputes/collect-evidence";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string }> };

/** What was collected for a dispute, as PDF; for all but finance there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const found = uuid.safeParse(id).success ? await findEvidence(await currentActor(), id) : null;
  if (!found?.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  return new Response(found.value, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="evidence-${id.slice(-6)}.pdf"`,
      "cache-control": "no-store",
    },
  });
}
