import type { MoveFailure } from "../catalog/move-product";
import type { Err } from "../result";

/** Why a product did not go into the shop or out of it, in words. */
export function refusalText({ code, detail = {} }: Err<MoveFailure>): string {
  switch (code) {
    case "not_found":
      return "it is not there any more.";
    case "conflict":
      return `it is ${String(detail["status"])} now.`;
    case "incomplete":
      return "it needs a picture and a price first.";
    case "below_standard":
      return sentences(detail["reasons"] as readonly string[]);
  }
}

/** The most ingredients that are named. */
const NAMED = 4;

/** The reasons that the standard gives, as one text. */
export function sentences(reasons: readonly string[]): string {
  const named = reasons
    .slice(0, NAMED)
    .map((reason) => (reason.endsWith(".") ? reason : `${reason}.`));
  const more = reasons.length - named.length;
  return more > 0 ? `${named.join(" ")} And ${more} more.` : named.join(" ");
}
