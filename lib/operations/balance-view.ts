import type { BalanceMovement } from "../payments/list-balance";

/** What the shop's own records say that one thing moved on the balance, all told. */
export type OwnMovement = {
  readonly source: string;
  readonly kind: "payment" | "refund" | "transfer" | "dispute";
  readonly cents: number;
  /** The order it belongs to, if any. */
  readonly number: string | null;
};

export type BalanceDifference = {
  readonly source: string;
  readonly kind: string;
  readonly number: string | null;
  readonly oursCents: number;
  readonly stripeCents: number;
};

export type KindSum = {
  readonly kind: string;
  readonly count: number;
  readonly stripeCents: number;
  readonly oursCents: number;
  readonly feeCents: number;
};

export type BalanceComparison = {
  readonly sums: readonly KindSum[];
  readonly differences: readonly BalanceDifference[];
  /** Payouts to the shop's own bank: they are no business of the ledger's. */
  readonly toBankCents: number;
};

const KINDS: Readonly<Record<string, OwnMovement["kind"]>> = {
  charge: "payment",
  payment: "payment",
  refund: "refund",
  payment_refund: "refund",
  refund_failure: "refund",
  payment_failure_refund: "refund",
  transfer: "transfer",
  transfer_refund: "transfer",
  transfer_cancel: "transfer",
  transfer_failure: "transfer",
  adjustment: "dispute",
};
const TO_BANK = new Set(["payout", "payout_cancel", "payout_failure"]);

type Theirs = { kind: string; cents: number; feeCents: number };

/**
 * Compares thing by thing. Stripe's fees for payments are told, not booked; a dispute's fee is booked with it.
 * @param standsFor what stands for another source: a transfer's reversal for its transfer.
 */
export function compareBalance(
  movements: readonly BalanceMovement[],
  ours: readonly OwnMovement[],
  standsFor: ReadonlyMap<string, string>,
): BalanceComparison {
  const theirs = new Map<string, Theirs>();
  let toBankCents = 0;
  for (const { id, type, amountCents, feeCents, source } of movements) {
    if (TO_BANK.has(type)) {
      toBankCents += amountCents;
      continue;
    }
    const key = (source && (standsFor.get(source) ?? source)) ?? id;
    const kind = KINDS[type] ?? type;
    const so = theirs.get(key) ?? { kind, cents: 0, feeCents: 0 };
    const booked = kind === "dispute" ? amountCents - feeCents : amountCents;
    const told = kind === "dispute" ? 0 : feeCents;
    theirs.set(key, { kind, cents: so.cents + booked, feeCents: so.feeCents + told });
  }
  const known = new Map(ours.map((one) => [one.source, one]));
  const pairs = [...new Set([...theirs.keys(), ...known.keys()])].map((source) => {
    const [mine, other] = [known.get(source), theirs.get(source)];
    return {
      source,
      kind: mine?.kind ?? other?.kind ?? "unknown",
      number: mine?.number ?? null,
      oursCents: mine?.cents ?? 0,
      stripeCents: other?.cents ?? 0,
      feeCents: other?.feeCents ?? 0,
    };
  });
  const sums = [...Map.groupBy(pairs, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    count: of.length,
    stripeCents: of.reduce((sum, one) => sum + one.stripeCents, 0),
    oursCents: of.reduce((sum, one) => sum + one.oursCents, 0),
    feeCents: of.reduce((sum, one) => sum + one.feeCents, 0),
  }));
  const differences = pairs
    .filter(({ oursCents, stripeCents }) => oursCents !== stripeCents)
    .map(({ feeCents: _told, ...one }) => one);
  return { sums, differences, toBankCents };
}
