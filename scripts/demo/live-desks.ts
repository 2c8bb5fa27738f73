import type { StaffActor, UserActor } from "@/lib/access/actor";
import { saveAddress } from "@/lib/consignment/save-address";
import { refreshRecipient } from "@/lib/consignment/refresh-recipient";
import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { sql } from "@/lib/db";
import { approveRun } from "@/lib/payouts/approve-run";
import { createRun } from "@/lib/payouts/create-run";
import { sendRun } from "@/lib/payouts/send-run";
import { daysAgo, got, newSeller, on, person, staff } from "./actors";
import { consign } from "./consign";
import { findOldest, sellBefore, sellNow } from "./sell";
import { control } from "./stand-in";

/**
 * Gives the resale desks of a fresh demo something to do: pieces at every stage, a payout run that went out, one that
 * could, and a piece that was sold just now.
 */
export async function liveDesks(): Promise<void> {
  const [desk, packer, books] = await Promise.all([
    staff("merchandiser"),
    staff("fulfilment"),
    staff("finance"),
  ]);
  const [own, shopper] = await Promise.all([person("seller"), person("shopper")]);
  const pine = { line1: "4 Pine Road", city: "Salem", state: "OR", postal: "97301" };
  const mill = { line1: "27 Mill Lane", city: "Montpelier", state: "VT", postal: "05602" };
  got(await saveAddress(own, { fullName: "Selma Placeholder", ...pine }));
  const wilma = await newSeller("Wilma Placeholder", mill);
  const otis = await newSeller("Otis Sample", mill);
  await consign(desk, { own, wilma, otis });

  const [dear, first, second] = (await findOldest(20)).toSorted(
    (a, b) => b.priceCents - a.priceCents,
  );
  if (!dear || !first || !second) return;
  // What the card pays is what transfers are made from.
  await sellNow(dear);
  await onboard(own);
  await sellBefore(shopper, { packer, books }, first, 44);
  await payOut(books, 20);
  await sellBefore(shopper, { packer, books }, second, 24);
}

async function onboard(seller: UserActor): Promise<void> {
  got(await startOnboarding(seller));
  const [row] = await sql<{ account: string }>(
    `SELECT stripe_account_id AS account FROM consignors WHERE user_id = $1`,
    [seller.userId],
  );
  const account = row?.account ?? "";
  await control("onboard", { account, active: true });
  got(await refreshRecipient(account, daysAgo(0)));
}

async function payOut(books: StaffActor, days: number): Promise<void> {
  const { runId } = got(await createRun(books, daysAgo(days)));
  got(await approveRun(books, runId, on(daysAgo(days))));
  got(await sendRun(books, runId, on(daysAgo(days))));
}
