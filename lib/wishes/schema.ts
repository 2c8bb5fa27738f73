import { z } from "zod";
import { uuid } from "../text";

/** Different things that one wishlist may hold. */
export const MOST_WISHES = 200;

/** Form "keep" or "remove": the pressed button says which, and of what. */
export const wishSchema = z.union([z.strictObject({ keep: uuid }), z.strictObject({ drop: uuid })]);

/** Form of the wishlist's own page: put one thing into the bag, or take it off the list. */
export const wishlistSchema = z.union([
  z.strictObject({ move: uuid }),
  z.strictObject({ drop: uuid }),
]);
