import { clock, later } from "../../support/stripe";
import { expect, test } from "vitest";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import { writeToSeller, writeToStaff } from "@/lib/consignment/send-message";
import type { StaffActor } from "@/lib/access/actor";
import { transaction } from "@/lib/db";
import { makeItem } from "../../support/consigned";
import { absent, got, guest } from "../../support/shop";
import { consignor, HERE } from "../../support/sellers";

test("messages are kept without ways around the shop, once, and only about one's own piece", async () => {
  const { id, number, seller } = await makeItem("submitted");
  const body = "Call me at 415-555-0134 or ann at mail dot com";
  const sent = got(await writeToStaff(seller, { number, body }, HERE, clock));
  expect(sent.hidden).toEqual(["e-mail address", "phone number"]);
  got(await writeToStaff(seller, { number, body }, HERE, clock));
  const staff: StaffActor = { ...seller, kind: "staff", permissions: ["merchandiser"] };
  const reply = { itemId: id, body: "Thank you." };
  got(await transaction((tx) => writeToSeller(tx, staff, reply, later(1000))));
  expect(await transaction((tx) => writeToSeller(tx, seller, reply, clock))).toEqual(absent);
  expect((await findOwnPiece(seller, number))?.messages).toMatchObject([
    { side: "seller", body: "Call me at [phone number hidden] or [e-mail address hidden]" },
    { side: "staff", body: "Thank you." },
  ]);
  for (const other of [await consignor(), guest()])
    expect(await writeToStaff(other, { number, body: "x" }, HERE, clock)).toEqual(absent);
});
