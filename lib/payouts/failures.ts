/** Why a transfer did not go out: what was decided here, or what Stripe answered. */
export const FAILURES = [
  "account",
  "balance",
  "frozen",
  "undone",
  "held",
  "source",
  "refused",
] as const;
export type Failure = (typeof FAILURES)[number];

/** What happened and what to do about it, for the desk. */
export const FAILURE_WORDS: Readonly<Record<Failure, { what: string; next: string }>> = {
  account: {
    what: "Stripe does not let transfers through to the consignor's account.",
    next: "They have to give Stripe what it asks for, on their payout page. Retry once it says so.",
  },
  balance: {
    what: "The shop's balance at Stripe does not cover the transfer.",
    next: "Retry when more has come in, or add funds in Stripe.",
  },
  frozen: {
    what: "The sale is frozen: a return or a dispute is open.",
    next: "Retry once it is over, or close the payout with what has been sent.",
  },
  undone: {
    what: "The sale was undone in the meantime.",
    next: "Nothing is to be sent for it. Close the payout with what has been sent, or cancel it.",
  },
  held: {
    what: "The consignor's payouts are kept back by staff.",
    next: "Retry once they are let go again.",
  },
  source: {
    what: "The buyer's payment does not cover the transfer any more.",
    next: "Retry: it is then taken from the shop's balance.",
  },
  refused: {
    what: "Stripe refused the transfer.",
    next: "Read Stripe's own words, put right what they name, and retry.",
  },
};

const BY_CODE: ReadonlyMap<unknown, Failure> = new Map([
  ["insufficient_capabilities_for_transfer", "account"],
  ["account_invalid", "account"],
  ["balance_insufficient", "balance"],
]);

/** Kept with the transfer: the kind of failure, and Stripe's words where they say more. */
export function failureText(code: unknown, message: string): string {
  const kind = BY_CODE.get(code) ?? (/source/i.test(message) ? "source" : "refused");
  return `${kind}: ${message}`;
}

/** Reads it back. Words is what Stripe said, or empty. */
export function readFailure(text: string): { readonly kind: Failure; readonly words: string } {
  const [kind = "", ...words] = text.split(": ");
  return FAILURES.includes(kind as Failure)
    ? { kind: kind as Failure, words: words.join(": ") }
    : { kind: "refused", words: text };
}
