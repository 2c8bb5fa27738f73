import { findAccount, setOnboarded } from "./accounts";
import type { Idempotency } from "./idempotency";
import { closeDispute, findDispute, openDispute } from "./disputes";
import { refused, noSuch } from "./errors";
import { answerChallenge, pay, type PayOutcome } from "./pay";
import { settleDebit } from "./payment-outcomes";
import { findCharge } from "./payments";
import { finishPayout, findPayout } from "./payouts";
import { failRefund } from "./refunds";
import type { Payer } from "./rows";
import { expire, findSession } from "./sessions";
import type { World } from "./world";

/** What only a test may do. Each method throws a `StripeApiError` when it makes no sense. */
export class Control {
  constructor(
    private readonly world: World,
    private readonly idempotency: Idempotency,
    private readonly restart: () => void,
  ) {}

  /** Moves the stand-in's clock on; what falls due in between happens now. */
  advance(seconds: number): void {
    this.world.clock.advance(seconds);
    this.world.schedule.runDue();
  }

  /** Pays a session as the hosted page would; default: the card that succeeds. */
  pay(sessionId: string, payer: Partial<Payer> = {}): PayOutcome {
    const row = findSession(this.world, sessionId);
    const number = payer.number ?? "4242424242424242";
    return pay(this.world, row, {
      ...PAYER,
      method: number.startsWith("000") ? "us_bank_account" : "card",
      ...payer,
      email: row.data.customer_email ?? payer.email ?? PAYER.email,
    });
  }

  /** Answers a 3-D Secure challenge. */
  answerChallenge(sessionId: string, confirmed: boolean): PayOutcome {
    return answerChallenge(this.world, findSession(this.world, sessionId), confirmed);
  }

  expireSession(sessionId: string): void {
    const row = findSession(this.world, sessionId);
    if (row.data.status !== "open") throw refused("Only open sessions can be expired.");
    expire(this.world, row);
  }

  /** The bank's word on a delayed debit. */
  settleDebit(sessionId: string, succeeds: boolean): void {
    const done = settleDebit(this.world, findSession(this.world, sessionId), succeeds);
    if (!done) throw refused("This session has no bank debit under way.");
  }

  /** Opens a dispute over a charge and returns its id. */
  openDispute(chargeId: string, reason = "fraudulent"): string {
    const charge = findCharge(this.world, chargeId);
    if (!charge.data.paid || charge.data.disputed) throw refused("Cannot dispute this charge.");
    return openDispute(this.world, charge, reason).id;
  }

  closeDispute(disputeId: string, outcome: "won" | "lost"): void {
    const done = closeDispute(this.world, findDispute(this.world, disputeId), outcome === "won");
    if (!done) throw refused("This dispute is closed already.");
  }

  failRefund(refundId: string): void {
    const row = this.world.store.refunds.get(refundId);
    if (!row) throw noSuch("refund", refundId);
    if (!failRefund(this.world, row)) throw refused("This refund has failed already.");
  }

  finishPayout(payoutId: string, arrives: boolean): void {
    const done = finishPayout(this.world, findPayout(this.world, payoutId), arrives);
    if (!done) throw refused("This payout is finished already.");
  }

  /** Lets a connected account receive transfers, or stops it. */
  setOnboarded(accountId: string, active: boolean): void {
    setOnboarded(this.world, findAccount(this.world, accountId), active);
  }

  /** Forgets everything but the endpoint that the stand-in was started with. */
  async reset(): Promise<void> {
    const { faults, webhooks, schedule, balances, clock, store } = this.world;
    faults.clear();
    webhooks.reset();
    schedule.clear();
    await webhooks.settle();
    balances.clear();
    clock.reset();
    this.idempotency.clear();
    await store.clear();
    this.restart();
  }
}

const PAYER: Payer = {
  method: "card",
  number: "4242424242424242",
  expMonth: 12,
  expYear: 2034,
  email: "shopper@example.com",
  name: "Test Shopper",
  phone: null,
  address: {
    city: "Springfield",
    country: "US",
    line1: "1 Test Street",
    line2: null,
    postal_code: "62701",
    state: "IL",
  },
  shippingIndex: 0,
};
