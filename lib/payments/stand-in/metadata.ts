import type Stripe from "stripe";
import { invalidParam } from "./errors";

/** What a request may say: the SDK's type also has null and numbers, which arrive as text. */
type Given = Stripe.MetadataParam | "" | null | undefined;

/** Metadata as stored. Throws beyond Stripe's limits: 50 keys of 40 letters, values of 500. */
export function readMetadata(given: Given, param = "metadata"): Stripe.Metadata {
  const result: Stripe.Metadata = {};
  const entries = given ? Object.entries(given) : [];
  if (entries.length > 50) throw invalidParam("Metadata can have up to 50 keys.", param);
  for (const [key, value] of entries) {
    const at = `${param}[${key}]`;
    if (key.length > 40) throw invalidParam(`Metadata keys can be up to 40 characters: ${key}`, at);
    const text = String(value ?? "");
    if (text.length > 500) {
      throw invalidParam("Metadata values can be up to 500 characters long.", at);
    }
    // An empty value unsets a key, so it never gets stored.
    if (text !== "") Object.defineProperty(result, key, { value: text, enumerable: true });
  }
  return result;
}
