"use server";

import { refresh } from "next/cache";
import type { Added } from "@/lib/cart/add-to-bag";
import { moveToBag } from "@/lib/cart/move-to-bag";
import { stopAlertSchema } from "@/lib/alerts/schema";
import { stopAlert } from "@/lib/alerts/stop-alerts";
import { systemClock } from "@/lib/clock";
import { err, ok } from "@/lib/result";
import { formAction } from "@/lib/web/form-action";
import { removeWish } from "@/lib/wishes/remove-wish";
import { wishlistSchema } from "@/lib/wishes/schema";
import { ADD_PROBLEMS } from "../bag/add-problems";

const MOVED: Readonly<Record<Added["outcome"], string>> = {
  added: "Moved to your bag.",
  already_there: "Moved: it was in your bag already.",
  limited: "Your bag has as many of it as we can put in one order.",
};

/** Both buttons of every card on the wishlist. */
export const changeWishlist = formAction(
  wishlistSchema,
  async (input, { actor }) => {
    const done =
      "move" in input ? await moveToBag(actor, input.move) : await removeWish(actor, input.drop);
    refresh();
    if (!done.ok) return done;
    return ok("outcome" in done.value ? MOVED[done.value.outcome] : "Removed from your wishlist.");
  },
  {
    not_kept: "This is no longer on your wishlist. Reload the page to see it as it is.",
    not_found: ADD_PROBLEMS.not_found,
    sold: ADD_PROBLEMS.sold,
    bag_full: ADD_PROBLEMS.bag_full,
  },
  { form: "wishlist", done: (text) => text },
);

/** "Stop" beside what we were asked to write about. */
export const stopWaiting = formAction(
  stopAlertSchema,
  async (input, { actor }) => {
    const stopped =
      actor.kind === "guest" ? err("not_found") : await stopAlert(actor, input.alert, systemClock);
    refresh();
    return stopped;
  },
  { not_found: "This has been stopped, or the letter has been sent already." },
  { form: "wishlist", done: () => "Stopped. We will not write about it." },
);
