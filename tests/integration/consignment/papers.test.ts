import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { acceptOffer } from "@/lib/consignment/accept-offer";
import { chooseOutcome } from "@/lib/consignment/choose-outcome";
import { findContractPaper, findSlipPaper } from "@/lib/consignment/find-papers";
import { markSent } from "@/lib/consignment/mark-sent";
import { refuseRequote, turnDownOffer } from "@/lib/consignment/refuse-contract";
import { cancelAgreement, takeBack } from "@/lib/consignment/take-back";
import { withdrawItem } from "@/lib/consignment/withdraw-item";
import type { StaffActor } from "@/lib/access/actor";
import { absent, got, guest } from "../../support/shop";
import { consignor, HERE, offered } from "../../support/sellers";

test("somebody else's contract, slip and moves read like missing ones", async () => {
  const { number, seller } = await offered();
  got(await acceptOffer(seller, { number, round: 1 }, HERE, clock));
  expect(await findContractPaper(seller, number, 1)).toMatchObject({ reference: number });
  expect(await findSlipPaper(seller, number)).toMatchObject({ reference: number });
  const staff: StaffActor = {
    ...seller,
    userId: randomUUID(),
    kind: "staff",
    permissions: ["merchandiser"],
  };
  expect(await findContractPaper(staff, number, 1)).not.toBeNull();
  const editor: StaffActor = { ...staff, permissions: ["editor"] };
  for (const other of [await consignor(), guest(), editor]) {
    expect(await findContractPaper(other, number, 1)).toBeNull();
    expect(await findSlipPaper(other, number)).toBeNull();
    expect(await acceptOffer(other, { number, round: 1 }, HERE, clock)).toEqual(absent);
    expect(await turnDownOffer(other, { number, round: 1 }, clock)).toEqual(absent);
    expect(await refuseRequote(other, { number, round: 1 }, clock)).toEqual(absent);
    expect(await markSent(other, { number, carrier: "UPS", tracking: "123456" }, clock)).toEqual(
      absent,
    );
    expect(await takeBack(other, { number }, clock)).toEqual(absent);
    expect(await cancelAgreement(other, { number }, clock)).toEqual(absent);
    expect(await withdrawItem(other, { number, choice: "return" }, clock)).toEqual(absent);
    expect(await chooseOutcome(other, { number, choice: "return" })).toEqual(absent);
  }
  expect(await findContractPaper(seller, number, 2)).toBeNull();
  expect(await findContractPaper(seller, "C-1\0", 1)).toBeNull();
});

test("an offer that was not accepted is no contract, and there is no slip before one", async () => {
  const { number, seller } = await offered();
  expect(await findContractPaper(seller, number, 1)).toBeNull();
  expect(await findSlipPaper(seller, number)).toBeNull();
});
