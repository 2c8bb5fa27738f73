import { systemClock } from "@/lib/clock";
import { renderPaper } from "@/lib/documents/render-paper";
import { packingSlips } from "@/lib/fulfilment/papers";
import { findLabel, findPackedParcels } from "@/lib/fulfilment/queries";
import { findReturnWindows } from "@/lib/orders/return-queries";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string; paper: string }> };

/** A parcel's label or packing slip as PDF; for all but fulfilment there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, paper } = await params;
  const bytes = uuid.safeParse(id).success ? await bytesOf(id, paper) : null;
  if (!bytes) return new Response("There is nothing at this address.\n", { status: 404 });
  return new Response(bytes, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${paper}-${id.slice(-6)}.pdf"`,
      "cache-control": "no-store",
    },
  });
}

async function bytesOf(id: string, paper: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const actor = await currentActor();
  if (paper === "label") {
    const label = await findLabel(actor, id);
    return label.ok ? label.value : null;
  }
  if (paper !== "slip") return null;
  const parcels = await findPackedParcels(actor, [id]);
  if (!parcels.ok || parcels.value.length === 0) return null;
  return renderPaper(packingSlips(parcels.value, await findReturnWindows(), systemClock.now()));
}
