import type { UserActor } from "@/lib/access/actor";
import { refreshRecipient } from "@/lib/consignment/refresh-recipient";
import { saveAddress } from "@/lib/consignment/save-address";
import { settleEarnings } from "@/lib/consignment/settle-earnings";
import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { sql } from "@/lib/db";
import { approveRun } from "@/lib/payouts/approve-run";
import { createRun } from "@/lib/payouts/create-run";
import { sendRun } from "@/lib/payouts/send-run";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import { deliver, send } from "../parcels";
import { PEOPLE } from "../people";
import { account, buy, got, guest, staff, type Story } from "../story";
import { consign } from "./consign";
import { daysBefore } from "./sellers";

const SELLER = "seller@necessite.example";

/**
 * What came before the last days: two pieces of the demo's seller were bought, the first of them was paid out when its
 * buyer could no longer send it back, and sellers have offered pieces, which stand at every desk by now.
 */
export async function tellResale(story: Story, present: Date): Promise<void> {
  const { clock } = story;
  const seller = await account(SELLER);
  clock.goTo(29);
  const first = await buy(story, { actor: guest(), to: PEOPLE.hollis, goods: { "RS-0016": 1 } });
  clock.goTo(28);
  await send(story, first.orderId);
  clock.goTo(27);
  await deliver(story, first.orderId);
  clock.goTo(23);
  const second = await buy(story, { actor: guest(), to: PEOPLE.juniper, goods: { "RS-0006": 1 } });
  clock.goTo(22);
  await send(story, second.orderId);
  clock.goTo(20);
  await deliver(story, second.orderId);
  clock.goTo(12, 20);
  await settleEarnings(clock);
  await giveDetails(story, seller);
  clock.goTo(12, 4);
  await payOut(story);
  await consign(seller, daysBefore(present));
}

/** The second one's time to be sent back is over, too: it can go out with the next run. */
export async function letSettle(present: Date): Promise<void> {
  await settleEarnings(daysBefore(present)(5));
}

/** The seller says where they are, and gives Stripe what it needs. */
async function giveDetails({ clock, standIn }: Story, seller: UserActor): Promise<void> {
  const address = { line1: "4 Pine Road", city: "Salem", state: "OR", postal: "97301" };
  got(await saveAddress(seller, { fullName: "Selma Placeholder", ...address }));
  got(await startOnboarding(seller));
  const [row] = await sql<{ id: string }>(
    `SELECT stripe_account_id AS id FROM consignors WHERE user_id = $1`,
    [seller.userId],
  );
  const accountId = row?.id ?? "";
  standIn.control.setOnboarded(accountId, true);
  got(await refreshRecipient(accountId, clock));
}

async function payOut({ clock }: Story): Promise<void> {
  const books = await staff("finance");
  const occasion = { clock, origin: null };
  const { runId } = got(await createRun(books, clock));
  got(await approveRun(books, runId, occasion));
  got(await sendRun(books, runId, occasion));
  const transfers = await sql<{ id: string }>(
    `SELECT id FROM transfers WHERE status = 'pending' ORDER BY id`,
  );
  for (const { id } of transfers) got(await sendTransfer(id, clock));
}
