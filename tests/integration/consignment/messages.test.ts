import { clock, later } from "../../support/stripe";
import { expect, test } from "vitest";
import { findPieceSheet } from "@/lib/consignment/desk-queries";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import { closeMessages, writeToSeller, writeToStaff } from "@/lib/consignment/send-message";
import type { StaffActor } from "@/lib/access/actor";
import { makeItem } from "../../support/consigned";
import { absent, got, guest } from "../../support/shop";
import { consignor, HERE } from "../../support/sellers";

/** How many of its seller's messages a piece's sheet shows as not answered. */
async function unanswered(staff: StaffActor, number: string): Promise<number> {
  const { messages } = got(await findPieceSheet(staff, number));
  return messages.filter(({ side, readAt }) => side === "seller" && readAt === null).length;
}

test("messages are kept without ways around the shop, once, and only about one's own piece", async () => {
  const { id, number, seller } = await makeItem("submitted");
  const body = "Call me at 415-555-0134 or ann at mail dot com";
  const sent = got(await writeToStaff(seller, { number, body }, HERE, clock));
  expect(sent.hidden).toEqual(["e-mail address", "phone number"]);
  got(await writeToStaff(seller, { number, body }, HERE, clock));
  const staff: StaffActor = { ...seller, kind: "staff", permissions: ["merchandiser"] };
  const reply = { itemId: id, body: "Thank you." };
  const open = () => unanswered(staff, number);
  expect(await open()).toBe(1);
  got(await writeToSeller(staff, reply, later(1000)));
  expect(await writeToSeller(seller, reply, clock)).toEqual(absent);
  expect((await findOwnPiece(seller, number))?.messages).toMatchObject([
    { side: "seller", body: "Call me at [phone number hidden] or [e-mail address hidden]" },
    { side: "staff", body: "Thank you." },
  ]);
  for (const other of [await consignor(), guest()])
    expect(await writeToStaff(other, { number, body: "x" }, HERE, clock)).toEqual(absent);
  expect(await open()).toBe(0);
});

test("what a seller wrote waits until staff answer or say that it needs no answer; a draft is nobody's but theirs", async () => {
  const { id, number, seller } = await makeItem("submitted");
  const staff: StaffActor = { ...seller, kind: "staff", permissions: ["merchandiser"] };
  const editor: StaffActor = { ...seller, kind: "staff", permissions: ["editor"] };
  got(await writeToStaff(seller, { number, body: "Thanks." }, HERE, clock));
  for (const other of [seller, guest(), editor])
    expect(await closeMessages(other, { itemId: id }, clock)).toEqual(absent);
  expect(await unanswered(staff, number)).toBe(1);
  got(await closeMessages(staff, { itemId: id }, clock));
  expect(await unanswered(staff, number)).toBe(0);
  const draft = await makeItem("draft");
  expect(await closeMessages(staff, { itemId: draft.id }, clock)).toEqual(absent);
  expect(await writeToSeller(staff, { itemId: draft.id, body: "Hello." }, clock)).toEqual(absent);
});
