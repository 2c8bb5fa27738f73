import { z } from "zod";
import type { Control } from "./control";
import { invalidParam, unrecognizedUrl } from "./errors";
import type { World } from "./world";

const times = z.int().min(1).optional();
const match = z.string().min(1).refine(isPattern, "is not a regular expression");
const when = z.enum(["before", "after"]).optional();
const error = z
  .strictObject({
    type: z.string(),
    message: z.string().optional(),
    code: z.string().optional(),
    param: z.string().optional(),
  })
  .optional();
const fault = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("status"), match, when, times, status: z.int(), error }),
  z.strictObject({ kind: z.literal("reset"), match, when, times }),
  z.strictObject({ kind: z.literal("hang"), match, when, times }),
  z.strictObject({ kind: z.literal("delay"), match, when, times, seconds: z.number().min(0) }),
  z.strictObject({
    kind: z.literal("decline"),
    times,
    code: z.string().optional(),
    decline_code: z.string().optional(),
  }),
]);
const webhookMode = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.enum(["normal", "duplicate", "hold", "drop"]) }),
  z.strictObject({ mode: z.literal("late"), seconds: z.number().min(0) }),
]);
const dispute = z.union([
  z.strictObject({ charge: z.string(), reason: z.string().optional() }),
  z.strictObject({ dispute: z.string(), outcome: z.enum(["won", "lost"]) }),
]);

type Action = (world: World, control: Control, input: unknown) => object | Promise<object>;
const done = { ok: true };

/**
 * The control endpoints, for tests and by hand; every one takes and gives JSON by POST.
 *
 *     /_control/faults          a fault (see `faults.ts`), or {"clear":true}
 *     /_control/webhooks        {"mode":"normal"|"duplicate"|"hold"|"drop"} or {"mode":"late","seconds":5}
 *     /_control/release         {"order":"fifo"|"reverse"}: sends what was held
 *     /_control/settle          waits until no webhook is on the wire
 *     /_control/advance         {"seconds":3600}: moves the clock on
 *     /_control/pay             {"session":"cs_…","number":"4242424242424242"}
 *     /_control/challenge       {"session":"cs_…","confirmed":true}: answers 3-D Secure
 *     /_control/expire-session  {"session":"cs_…"}
 *     /_control/settle-debit    {"session":"cs_…","succeeds":true}: the bank's word
 *     /_control/disputes        {"charge":"ch_…"} opens, {"dispute":"du_…","outcome":"won"} closes
 *     /_control/fail-refund     {"refund":"re_…"}
 *     /_control/finish-payout   {"payout":"po_…","arrives":false}
 *     /_control/onboard         {"account":"acct_…","active":true}
 *     /_control/reset           {}: forgets everything but the endpoint of the start
 *     /_control/state           {}: clock, faults, webhook mode and counts
 */
const ACTIONS: Record<string, Action> = {
  faults: action(
    z.union([fault, z.strictObject({ clear: z.literal(true) })]),
    (world, _, input) => {
      if ("clear" in input) world.faults.clear();
      else world.faults.add(input);
      return { faults: world.faults.list() };
    },
  ),
  webhooks: action(webhookMode, (world, _, input) => {
    world.webhooks.setMode(input);
    return input;
  }),
  release: action(
    z.strictObject({ order: z.enum(["fifo", "reverse"]).default("fifo") }),
    async (world, _, { order }) => {
      world.webhooks.release(order);
      await world.webhooks.settle();
      return done;
    },
  ),
  settle: action(z.strictObject({}), async (world) => {
    await world.webhooks.settle();
    return done;
  }),
  advance: action(z.strictObject({ seconds: z.number().min(0) }), (world, control, input) => {
    control.advance(input.seconds);
    return { now: world.clock.now() };
  }),
  pay: action(
    z.strictObject({ session: z.string(), number: z.string().optional() }),
    (_, control, { session, number }) => control.pay(session, number ? { number } : {}),
  ),
  challenge: action(
    z.strictObject({ session: z.string(), confirmed: z.boolean() }),
    (_, control, input) => control.answerChallenge(input.session, input.confirmed),
  ),
  "expire-session": action(z.strictObject({ session: z.string() }), (_, control, { session }) => {
    control.expireSession(session);
    return done;
  }),
  "settle-debit": action(
    z.strictObject({ session: z.string(), succeeds: z.boolean() }),
    (_, control, input) => {
      control.settleDebit(input.session, input.succeeds);
      return done;
    },
  ),
  disputes: action(dispute, (_, control, input) => {
    if ("charge" in input) return { dispute: control.openDispute(input.charge, input.reason) };
    control.closeDispute(input.dispute, input.outcome);
    return done;
  }),
  "fail-refund": action(z.strictObject({ refund: z.string() }), (_, control, { refund }) => {
    control.failRefund(refund);
    return done;
  }),
  "finish-payout": action(
    z.strictObject({ payout: z.string(), arrives: z.boolean() }),
    (_, control, input) => {
      control.finishPayout(input.payout, input.arrives);
      return done;
    },
  ),
  onboard: action(
    z.strictObject({ account: z.string(), active: z.boolean() }),
    (_, control, input) => {
      control.setOnboarded(input.account, input.active);
      return done;
    },
  ),
  reset: action(z.strictObject({}), async (_, control) => {
    await control.reset();
    return done;
  }),
  state: action(z.strictObject({}), ({ clock, faults, webhooks, store }) => ({
    now: clock.now(),
    faults: faults.list(),
    webhooks: { ...webhooks.mode(), held: webhooks.heldCount() },
    sessions: store.sessions.all().length,
    events: store.events.all().length,
  })),
};

/** Runs one control call. Throws a `StripeApiError` when it is unknown or malformed. */
export async function handleControl(
  world: World,
  control: Control,
  path: string,
  body: string,
): Promise<object> {
  const name = path.slice("/_control/".length);
  const run = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!run) throw unrecognizedUrl("POST", path);
  return run(world, control, parseJson(body));
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body || "{}");
  } catch {
    throw invalidParam("Not JSON.", "body");
  }
}

function action<Input>(
  schema: z.ZodType<Input>,
  run: (world: World, control: Control, input: Input) => object | Promise<object>,
): Action {
  return (world, control, raw) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw invalidParam(z.prettifyError(parsed.error), "body");
    return run(world, control, parsed.data);
  };
}
