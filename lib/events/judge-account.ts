import "server-only";
import { z } from "zod";
import type { Clock } from "../clock";
import { refreshRecipient } from "../consignment/refresh-recipient";
import type { Verdict } from "./verdict";

/** The second API version only says which object it is about; what belongs to an account names it as its context. */
const pointed = z.object({
  context: z.string().nullish(),
  related_object: z.object({ id: z.string(), type: z.string() }).nullish(),
});
/** The first sends the object, and the account whose it is. */
const whole = z.object({
  account: z.string().nullish(),
  data: z.object({ object: z.object({ id: z.string(), object: z.string() }) }),
});

const ACCOUNT = /^acct_\w{1,100}$/;

/** Whether an event says that something is otherwise with an account that consignors are paid through. */
export const isAboutAccount = (type: string): boolean =>
  type.startsWith("v2.core.account") ||
  type === "account.updated" ||
  type === "capability.updated" ||
  // Money that did not reach the consignor's bank: Stripe asks them for another one.
  type === "payout.failed";

/**
 * Asks Stripe how the account stands now and keeps the answer: a consignor whose account can receive is paid with the
 * next run, one whose account cannot any more is held, and reads what is missing. Throws where Stripe cannot be reached.
 */
export async function judgeAccount(payload: unknown, clock: Clock): Promise<Verdict> {
  const id = accountOf(payload);
  if (!id) return { status: "processed", note: "it is about no account but the shop's own" };
  const asked = await refreshRecipient(id, clock);
  if (asked.ok) {
    const { transfersActive, requirements } = asked.value;
    const missing = requirements.filter(({ by }) => by === "user").length;
    const can = transfersActive ? "can receive" : "cannot receive";
    return { status: "processed", note: `account ${can}, ${missing} missing` };
  }
  if (asked.code === "unreachable") throw new Error("Stripe could not be reached");
  return { status: "processed", note: "the account of no consignor" };
}

function accountOf(payload: unknown): string | null {
  const { related_object: related, context } = pointed.safeParse(payload).data ?? {};
  const { account, data } = whole.safeParse(payload).data ?? {};
  const own = data?.object.object === "account" ? data.object.id : null;
  const named = related?.type === "v2.core.account" ? related.id : (context ?? account ?? own);
  return named && ACCOUNT.test(named) ? named : null;
}
