import type { ShopperActor } from "@/lib/access/actor";
import { hasPermission } from "@/lib/access/permissions";
import type { Occasion } from "@/lib/catalog/edit-product";
import { systemClock } from "@/lib/clock";
import { findMatching } from "@/lib/desk/list-queries";
import { queryParameters, readListState } from "@/lib/desk/list-state";
import { parcelList } from "@/lib/desk/lists/parcels";
import { renderPaper } from "@/lib/documents/render-paper";
import { askLabels } from "@/lib/fulfilment/ask-label";
import { packingSlips, pickList } from "@/lib/fulfilment/papers";
import { findPackedParcels } from "@/lib/fulfilment/queries";
import { shipParcel } from "@/lib/fulfilment/ship-parcel";
import { findReturnWindows } from "@/lib/orders/return-queries";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import type { FormState } from "@/lib/web/form-state";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther } from "@/lib/web/plain-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

/** More is not walked in one round. */
const MOST = 200;

const form = z.object({
  ids: z.array(uuid).max(MOST),
  scope: z.enum(["chosen", "all"]).catch("chosen"),
  query: z.string().max(2000).catch(""),
  change: z.enum(["pick", "slips", "label", "ship", ""]).catch(""),
});

/** Prints for the chosen parcels, asks for their labels, or hands them to the carrier. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const sent = await request.formData().catch(() => null);
  const read = form.safeParse(sent && { ...Object.fromEntries(sent), ids: sent.getAll("ids") });
  if (!read.success) return new Response("This form cannot be read.\n", { status: 400 });
  const actor = await ensureActor();
  if (!hasPermission(actor, ...parcelList.open))
    return new Response("There is nothing at this address.\n", { status: 404 });
  const { ids, scope, query, change } = read.data;
  const state = readListState(parcelList, queryParameters(query));
  const chosen = scope === "all" ? await findMatching(actor, parcelList, state, MOST) : ids;
  const back = (answer: FormState) => answerList(query, answer);
  if (chosen.length === 0) return back(problem("Choose some parcels first."));
  if (change === "pick" || change === "slips") return print(actor, change, chosen);
  const { ip } = await requestOrigin();
  const occasion = { clock: systemClock, origin: ip };
  if (change === "label") return back(await askedFor(actor, chosen, occasion));
  if (change === "ship") return back(await handedOver(actor, chosen, occasion));
  return back(problem("Choose what to do with them."));
}

const problem = (text: string): FormState => ({ status: "error", error: { "": [text] } });
const notice = (text: string): FormState => ({
  status: "success",
  initialValue: null,
  notice: text,
});
const counted = (count: number) => (count === 1 ? "1 parcel" : `${count} parcels`);

async function answerList(query: string, answer: FormState): Promise<Response> {
  await keepAnswer("parcels", answer);
  return seeOther(query ? `${parcelList.path}?${query}` : parcelList.path);
}

async function print(
  actor: ShopperActor,
  what: "pick" | "slips",
  ids: string[],
): Promise<Response> {
  const parcels = await findPackedParcels(actor, ids);
  if (!parcels.ok || parcels.value.length === 0)
    return new Response("There is nothing at this address.\n", { status: 404 });
  const now = systemClock.now();
  const paper =
    what === "pick"
      ? pickList(parcels.value, now)
      : packingSlips(parcels.value, await findReturnWindows(), now);
  return new Response(await renderPaper(paper), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${what === "pick" ? "pick-list" : "packing-slips"}.pdf"`,
      "cache-control": "no-store",
    },
  });
}

async function askedFor(
  actor: ShopperActor,
  ids: string[],
  occasion: Occasion,
): Promise<FormState> {
  const asked = await askLabels(actor, ids, occasion);
  if (!asked.ok) return problem("These are no longer yours to send.");
  if (asked.value === 0) return problem("All of these have a label, or are not to be packed.");
  return notice(`Labels for ${counted(asked.value)} are being made. They are here in a moment.`);
}

async function handedOver(
  actor: ShopperActor,
  ids: string[],
  occasion: Occasion,
): Promise<FormState> {
  let sent = 0;
  for (const shipmentId of ids) {
    const shipped = await shipParcel(actor, { shipmentId }, occasion);
    if (shipped.ok) sent += 1;
  }
  if (sent === 0) return problem("None of these has a label and waits to be sent.");
  const left = ids.length - sent;
  const rest = left > 0 ? ` ${counted(left)} had no label or were sent already.` : "";
  return notice(`${counted(sent)} handed to the carrier; their shoppers are written to.${rest}`);
}
