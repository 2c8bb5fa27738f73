import { clock, standIn } from "./stripe";
import { collectEvidence } from "@/lib/disputes/collect-evidence";
import { syncDispute } from "@/lib/disputes/sync-dispute";
import { sql } from "@/lib/db";
import { cancelOrder } from "@/lib/orders/cancel-order";
import { refundOrder } from "@/lib/orders/refund-order";
import { sendRefund } from "@/lib/orders/send-refund";
import { approveRun } from "@/lib/payouts/approve-run";
import { createRun } from "@/lib/payouts/create-run";
import { sendRun } from "@/lib/payouts/send-run";
import { stripe } from "@/lib/payments/stripe";
import { staff } from "./after-sale";
import { settlePieces, type SoldPiece } from "./earnings";
import { makePiece, makeProduct } from "./goods";
import { doReversals, doTransfers, finance, occasion, type Seller } from "./payouts";
import { buy, guest } from "./shop";

/** An order of a seller's piece and of soap whose money three people move at the same time. */
export type MixedOrder = SoldPiece & { readonly charge: string };

/** Paid, not sent, its piece's window over: it can be cancelled, paid out and disputed at once. */
export async function makeMixedOrder(seller: Seller): Promise<MixedOrder> {
  const piece = await makePiece({ consignorId: seller.id });
  const soap = await makeProduct({ priceCents: 1800 });
  const { orderId } = await buy(guest(), [piece, { ...soap, quantity: 2 }]);
  const [row] = await sql<{ lineId: string; charge: string }>(
    `SELECT l.id AS "lineId", p.charge_id AS charge FROM order_lines l JOIN payments p ON p.order_id = l.order_id
      WHERE l.order_id = $1 AND l.variant_id = $2 AND p.tender = 'card'`,
    [orderId, piece.variantId],
  );
  if (!row) throw new Error(`Order ${orderId} has no paid piece`);
  const order = { ...piece, orderId, ...row };
  await settlePieces(order);
  return order;
}

export type Step = { readonly name: string; readonly take: () => Promise<unknown> };

/** The desk gives a part back, then all of it; the job that sends it runs twice. */
export function refundSteps({ orderId }: MixedOrder, part: number): Step[] {
  return [
    {
      name: "give a part back",
      take: async () =>
        refundOrder(
          await staff("finance"),
          { orderId, amounts: [part, 0], shipping: 0, reason: "Kind", toCredit: false },
          occasion,
        ),
    },
    { name: "send refunds", take: () => doRefunds() },
    {
      name: "cancel",
      take: async () =>
        cancelOrder(
          await staff("finance"),
          { orderId, reason: "Out of stock", toCredit: false },
          occasion,
        ),
    },
    { name: "send refunds again", take: () => doRefunds() },
  ];
}

/** Finance pays out what is payable. */
export function payoutSteps(): Step[] {
  let run = "";
  return [
    {
      name: "put a run together",
      take: async () => {
        const made = await createRun(await finance(), clock);
        run = made.ok ? made.value.runId : "";
      },
    },
    {
      name: "approve it",
      take: async () => (run ? approveRun(await finance(), run, occasion) : null),
    },
    { name: "let it go", take: async () => (run ? sendRun(await finance(), run, occasion) : null) },
    { name: "send transfers", take: () => doTransfers() },
    { name: "take transfers back", take: () => doReversals() },
  ];
}

/** The shopper's bank takes the money, and decides; Stripe tells of it more than once. */
export function disputeSteps({ charge }: MixedOrder, outcome: "won" | "lost"): Step[] {
  let dispute = "";
  const sync = async () => (dispute ? syncDispute(dispute, clock) : null);
  return [
    {
      name: "open a dispute",
      take: async () => {
        // A charge that has gone back in full is none that a bank disputes.
        const { amount, amount_refunded } = await stripe().charges.retrieve(charge);
        if (amount_refunded < amount) dispute = standIn.control.openDispute(charge);
      },
    },
    { name: "hear of it", take: sync },
    {
      name: "collect evidence",
      take: async () => {
        const [row] = await sql<{ id: string }>(
          `SELECT id FROM disputes WHERE stripe_dispute_id = $1`,
          [dispute],
        );
        return row ? collectEvidence(row.id, clock) : null;
      },
    },
    {
      name: `${outcome} at the bank`,
      take: async () => (dispute ? standIn.control.closeDispute(dispute, outcome) : undefined),
    },
    { name: "hear how it ended", take: sync },
  ];
}

/** Does the jobs of all refunds that wait, as often as Stripe lets them. */
export async function doRefunds(): Promise<string[]> {
  const open = await sql<{ id: string }>(
    `SELECT r.id FROM refunds r JOIN payments p ON p.id = r.payment_id
      WHERE r.status = 'pending' AND r.destination = 'original' AND p.tender = 'card' ORDER BY r.id`,
  );
  const ends: string[] = [];
  for (const { id } of open) {
    const sent = await sendRefund(id, clock);
    ends.push(sent.ok ? "sent" : sent.code);
  }
  return ends;
}

/** What Stripe itself has counted on the shop's balance, in cents; what it keeps of a payment is not in our books. */
export async function balanceAtStripe(): Promise<number> {
  let cents = 0;
  for await (const { type, amount, net } of stripe().balanceTransactions.list({ limit: 100 }))
    cents += type === "adjustment" ? net : amount;
  return cents;
}
