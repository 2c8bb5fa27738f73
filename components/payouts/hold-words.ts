import type { Hold } from "@/lib/payouts/plan";

/** What stands between a consignor and their money, for the desk. */
export const HOLD_WORDS: Readonly<Record<Hold, string>> = {
  nothing: "Nothing payable that is not frozen",
  under_way: "A payout is under way",
  by_staff: "Kept back by staff",
  no_account: "No account at Stripe yet",
  account: "Stripe does not let transfers through yet",
  minimum: "Below the least that goes out",
};

/** Stripe's names of what it wants to know, as words: `identity.individual.id_number` is "identity: individual id number". */
export function requirementWords(field: string): string {
  const [room = "", ...rest] = field.split(".");
  const words = rest.join(" ").replaceAll("_", " ");
  return words ? `${room.replaceAll("_", " ")}: ${words}` : room.replaceAll("_", " ");
}
