/** What a test number does. `later` is what becomes of it after the payment. */
export type TestNumber = {
  number: string;
  method: "card" | "us_bank_account";
  label: string;
  outcome:
    | { kind: "succeeds" }
    | { kind: "challenge" }
    | { kind: "declined"; code: string; declineCode: string | null; message: string }
    | { kind: "delayed"; succeeds: boolean };
  later?: "refund_fails" | "refund_pending" | "disputed";
  /** Offered as a button on the payment page. */
  offered: boolean;
};

const declined = (code: string, declineCode: string | null, message: string) =>
  ({ kind: "declined", code, declineCode, message }) as const;

/** Stripe's published test numbers, with Stripe's own words for what they are refused with. */
export const TEST_NUMBERS: readonly TestNumber[] = [
  {
    number: "4242424242424242",
    method: "card",
    label: "Succeeds",
    outcome: { kind: "succeeds" },
    offered: true,
  },
  {
    number: "4000002500003155",
    method: "card",
    label: "Bank asks for confirmation (3-D Secure)",
    outcome: { kind: "challenge" },
    offered: true,
  },
  {
    number: "4000000000000002",
    method: "card",
    label: "Card is declined",
    outcome: declined("card_declined", "generic_decline", "Your card was declined."),
    offered: true,
  },
  {
    number: "4000000000009995",
    method: "card",
    label: "Insufficient funds",
    outcome: declined("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    offered: true,
  },
  {
    number: "000123456789",
    method: "us_bank_account",
    label: "Bank debit, succeeds later",
    outcome: { kind: "delayed", succeeds: true },
    offered: true,
  },
  {
    number: "000222222227",
    method: "us_bank_account",
    label: "Bank debit, fails later",
    outcome: { kind: "delayed", succeeds: false },
    offered: true,
  },
  {
    number: "4000000000000069",
    method: "card",
    label: "Card has expired",
    outcome: declined("expired_card", null, "Your card has expired."),
    offered: false,
  },
  {
    number: "4000000000000127",
    method: "card",
    label: "Wrong security code",
    outcome: declined("incorrect_cvc", null, "Your card's security code is incorrect."),
    offered: false,
  },
  {
    number: "4000000000005126",
    method: "card",
    label: "A refund of it fails later",
    outcome: { kind: "succeeds" },
    later: "refund_fails",
    offered: false,
  },
  {
    number: "4000000000007726",
    method: "card",
    label: "A refund of it stays pending for a while",
    outcome: { kind: "succeeds" },
    later: "refund_pending",
    offered: false,
  },
  {
    number: "4000000000000259",
    method: "card",
    label: "Is disputed afterwards",
    outcome: { kind: "succeeds" },
    later: "disputed",
    offered: false,
  },
];

const byNumber = new Map(TEST_NUMBERS.map((entry) => [entry.number, entry]));

export function findTestNumber(digits: string): TestNumber | undefined {
  return byNumber.get(digits);
}

/** Numbers that are no test number are refused as Stripe refuses real cards in test mode. */
export const LIVE_CARD_DECLINED = declined(
  "card_declined",
  "test_mode_live_card",
  "Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.",
);

/** The Luhn check of card numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return /^\d{12,19}$/.test(digits) && sum % 10 === 0;
}
