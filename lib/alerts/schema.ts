import { z } from "zod";
import { emailAddress, uuid } from "../text";

/** Form "tell me": about which product, and where to write to. What for follows from the product. */
export const askAlertSchema = z.strictObject({ product: uuid, email: emailAddress });

/** Form of the wishlist's page: which request is no longer wanted. */
export const stopAlertSchema = z.strictObject({ alert: uuid });

export type AskAlertInput = z.infer<typeof askAlertSchema>;

/** Open requests that one address may have. */
export const MOST_ALERTS = 50;

/** `back_in_stock`: this very thing can be bought again. `similar_piece`: one like it has come in. */
export type AlertKind = "back_in_stock" | "similar_piece";

/** What a product that cannot be bought offers to write about. */
export function alertKindOf(kind: "curated" | "resale"): AlertKind {
  return kind === "curated" ? "back_in_stock" : "similar_piece";
}
