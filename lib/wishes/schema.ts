import { z } from "zod";
import { uuid } from "../text";
import { AVOID_ITEM, MOST_AVOIDED } from "./avoid-list";

/** Different things that one wishlist may hold. */
export const MOST_WISHES = 200;

/** Form "keep" or "remove": the pressed button says which, and of what. */
export const wishSchema = z.union([z.strictObject({ keep: uuid }), z.strictObject({ drop: uuid })]);

/** Form of the wishlist's own page: put one thing into the bag, or take it off the list. */
export const wishlistSchema = z.union([
  z.strictObject({ move: uuid }),
  z.strictObject({ drop: uuid }),
]);

/** What an avoid-list sends: the whole list, items parted by commas, to be kept in the account, or the word to forget it. */
export const avoidSchema = z.union([
  z.strictObject({
    items: z
      .string()
      .max(MOST_AVOIDED * 130)
      .transform((text) => [...new Set(text.split(",").filter((item) => item !== ""))])
      .pipe(z.array(z.string().max(120).regex(AVOID_ITEM)).max(MOST_AVOIDED)),
    hide: z.enum(["yes", "no"]).transform((word) => word === "yes"),
  }),
  z.strictObject({ forget: z.literal("yes") }),
]);
