import { readFile } from "node:fs/promises";
import type { ShopperActor } from "@/lib/access/actor";
import type { DetailsInput } from "@/lib/cart/schema";
import { buyCard, giveCredit, startPromotions } from "./offers";
import { deliver, divide, send } from "./parcels";
import { PEOPLE } from "./people";
import { askReturn, complain, countBack, dispute, letCome, sendBack } from "./returns";
import { account, buy, guest, type Bought, type Purchase, type Story } from "./story";

type Sold = Bought & { readonly actor: ShopperActor };

/**
 * The last days of the demo's shop, so that its desks have something on them: each order, parcel, return, claim,
 * dispute, promotion, card and credit comes by the use cases by which visitors and staff make them, at its time.
 */
export async function tellCases(story: Story): Promise<void> {
  const { clock } = story;
  const sell = async (
    to: DetailsInput,
    goods: Purchase["goods"],
    by: { actor?: ShopperActor; code?: string } = {},
  ): Promise<Sold> => {
    const { actor = guest(), ...more } = by;
    return { ...(await buy(story, { actor, to, goods, ...more })), actor };
  };
  const shona = await account(PEOPLE.shona.email);

  clock.goTo(12);
  await startPromotions(story);
  const disputed = await sell(PEOPLE.ottoline, { "RS-0021": 1 });
  clock.goTo(11);
  const card = await buyCard(story);
  await send(story, disputed.orderId);
  clock.goTo(10);
  const received = await sell(PEOPLE.shona, { "SR-118": 2, "LA-114": 1 }, { actor: shona });
  const asked = await sell(PEOPLE.hollis, { "RS-0001": 1, "SR-117": 2 });
  clock.goTo(9);
  const damaged = await sell(PEOPLE.ambrose, { "TV-110": 1, "UAA-101": 1 });
  await send(story, received.orderId);
  await send(story, asked.orderId);
  clock.goTo(8);
  await deliver(story, disputed.orderId);
  await send(story, damaged.orderId);
  clock.goTo(6);
  await deliver(story, received.orderId);
  await deliver(story, asked.orderId);

  clock.goTo(5);
  await deliver(story, damaged.orderId);
  // Nobody packs this one: the queue begins with what is late.
  await sell(PEOPLE.rosalind, { "H-129": 1, "H-130": 1, "H-131": 1 });
  const back = await askReturn(story, shona, {
    orderId: received.orderId,
    outcome: "credit",
    quantity: 1,
    reason: "changed_mind",
  });
  clock.goTo(4, 18);
  await letCome(story, back);
  clock.goTo(4);
  await complain(
    story,
    damaged.actor,
    {
      orderId: damaged.orderId,
      comment:
        "The box was wet on one side, and the serum’s dropper is broken at the neck. About a third has run out.",
    },
    { name: "serum.webp", bytes: await readFile("prisma/seed/pictures/files/TV-110/2-1200.webp") },
  );
  await sendBack(story, shona, { orderId: received.orderId, returnId: back });
  const parted = await sell(
    PEOPLE.juniper,
    { "B-119": 1, "B-120": 1, "PAP-127": 2 },
    { code: card },
  );
  clock.goTo(3);
  await giveCredit(story);
  await divide(story, parted.orderId, [1, 1, 0]);
  clock.goTo(2);
  await send(story, parted.orderId);
  await sell(PEOPLE.hollis, { "MM-136": 1, "MM-137": 1 }, { actor: asked.actor });
  clock.goTo(1, 4);
  await countBack(story, back, 1);
  await dispute(story, disputed.chargeId);
  clock.goTo(1);
  await askReturn(story, asked.actor, {
    orderId: asked.orderId,
    outcome: "refund",
    quantity: 1,
    reason: "too_small",
    comment: "The shoulders sit well, but it does not close over a sweater.",
  });
  await sell(PEOPLE.ambrose, { "CY-140": 2, "PAP-126": 1 });
  clock.goTo(0, 3);
  await sell(PEOPLE.marigold, { "QB-105": 1, "QB-107": 1 }, { code: "WELCOME10" });
}
