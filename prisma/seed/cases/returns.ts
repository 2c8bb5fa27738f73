import type { ShopperActor } from "@/lib/access/actor";
import { sql } from "@/lib/db";
import { collectEvidence } from "@/lib/disputes/collect-evidence";
import { syncDispute } from "@/lib/disputes/sync-dispute";
import { addPhotos } from "@/lib/returns/add-photos";
import { approveReturn } from "@/lib/returns/decide-return";
import { makeClaim } from "@/lib/returns/make-claim";
import { makeReturnLabel } from "@/lib/returns/make-return-label";
import { sendReturn } from "@/lib/returns/own-return";
import { receiveReturn } from "@/lib/returns/receive-return";
import { requestReturn } from "@/lib/returns/request-return";
import type { MakeClaimInput, RequestReturnInput } from "@/lib/returns/schema";
import { got, staff, type Story } from "./story";

type Asked = Pick<RequestReturnInput, "orderId" | "outcome"> & {
  /** Of the order's first line. */
  readonly quantity: number;
  readonly reason: "changed_mind" | "too_small";
  readonly comment?: string;
};

/** A shopper asks to send something of the order's first line back. */
export async function askReturn(
  { clock }: Story,
  actor: ShopperActor,
  { orderId, outcome, quantity, reason, comment }: Asked,
): Promise<string> {
  const input = {
    orderId,
    outcome,
    quantities: [quantity],
    reasons: [reason],
    unopened: [true],
    comments: comment ? [comment] : [],
  };
  got(await requestReturn(actor, input, { clock }));
  return caseOf("returns", orderId);
}

/** The desk lets a return come. */
export async function letCome({ clock }: Story, returnId: string): Promise<void> {
  got(await approveReturn(await staff("fulfilment"), { returnId }, { clock, origin: null }));
  got(await makeReturnLabel(returnId, clock));
}

/** The shopper sends it off. */
export async function sendBack(
  { clock }: Story,
  actor: ShopperActor,
  ids: { readonly orderId: string; readonly returnId: string },
): Promise<void> {
  got(await sendReturn(actor, ids, { clock }));
}

/** It came as it left: all of it goes back on the shelf. */
export async function countBack(
  { clock }: Story,
  returnId: string,
  quantity: number,
): Promise<void> {
  const counted = {
    returnId,
    received: [quantity],
    opened: [0],
    resellable: [quantity],
    findings: [],
  };
  got(await receiveReturn(await staff("fulfilment"), counted, { clock, origin: null }));
}

/** Something of an order's first line is wrong, with a photograph of it. */
export async function complain(
  { clock }: Story,
  actor: ShopperActor,
  input: Pick<MakeClaimInput, "orderId" | "comment">,
  photo: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  got(await makeClaim(actor, { ...input, kind: "damaged", quantities: [1] }, { clock }));
  const about = { kind: "claim", id: await caseOf("claims", input.orderId) } as const;
  got(await addPhotos(actor, { orderId: input.orderId }, about, [photo], clock));
}

/** The bank of who paid takes the money of a charge, and the shop hears of it. */
export async function dispute({ clock, standIn }: Story, chargeId: string): Promise<void> {
  const stripeId = standIn.control.openDispute(chargeId, "product_not_received");
  got(await syncDispute(stripeId, clock));
  const [row] = await sql<{ id: string }>(`SELECT id FROM disputes WHERE stripe_dispute_id = $1`, [
    stripeId,
  ]);
  got(await collectEvidence(row?.id ?? "", clock));
}

async function caseOf(table: "returns" | "claims", orderId: string): Promise<string> {
  const [row] = await sql<{ id: string }>(`SELECT id FROM ${table} WHERE order_id = $1`, [orderId]);
  if (!row) throw new Error("The case was not written");
  return row.id;
}
