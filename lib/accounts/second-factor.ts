import "server-only";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock, type Clock } from "@/lib/clock";
import { sql, transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { endOtherSessions } from "./end-session";
import { tellOfChange } from "./internal/tell-of-change";
import { replaceRecoveryCodes } from "./internal/recovery-codes";
import { seal, unseal } from "./internal/seal";
import { takeCode, TOTP_SEAL } from "./internal/take-code";
import { newTotpSecret, stepOfCode, totpAddress } from "./internal/totp";
import type { Origin } from "./origin";
import { countTry, forgiveTries } from "./rate-limits";
import { staffNeedSecondFactor } from "./second-factor-rule";

type Person = UserActor | StaffActor;
type Codes = { readonly codes: readonly string[] };

/** A secret on its way to somebody's app: nothing is kept until they have shown a code of it. */
export type OfferedSecret = { secret: string; address: string; sealed: string };

const OFFER_SEAL = "totp offer";

/** Offers a new secret, or the one in `sealed` again where it was offered to the same person. */
export function offerSecondFactor(actor: Person, email: string, sealed?: string): OfferedSecret {
  const before = sealed && unseal(OFFER_SEAL, actor.userId, Buffer.from(sealed, "base64url"));
  const secret = before || newTotpSecret();
  return {
    secret,
    address: totpAddress(secret, email),
    sealed: seal(OFFER_SEAL, actor.userId, secret).toString("base64url"),
  };
}

/**
 * Turns the second factor on, once a code shows that the app has the secret; ends every other session.
 * @returns recovery codes, shown this once; `wrong` code, `stale` offer, `already` on, or `too_many`.
 */
export async function turnOnSecondFactor(
  actor: Person,
  input: { readonly sealed: string; readonly code: string; readonly sessionId: string },
  from: Origin,
  clock: Clock = systemClock,
): Promise<Result<Codes, "wrong" | "stale" | "already" | "too_many">> {
  const secret = unseal(OFFER_SEAL, actor.userId, Buffer.from(input.sealed, "base64url"));
  if (!secret) return err("stale");
  const counted = await countTry("second_factor", actor.userId, from);
  if (!counted.ok) return counted;
  const step = stepOfCode(secret, input.code, clock.now());
  if (step === null) return err("wrong");
  await forgiveTries("second_factor", actor.userId, from);
  const codes = await transaction(async (tx) => {
    const made = await tx(
      `INSERT INTO second_factors (user_id, secret, last_step, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id) DO NOTHING RETURNING user_id`,
      [actor.userId, seal(TOTP_SEAL, actor.userId, secret), step, clock.now()],
    );
    if (made.length === 0) return null;
    await endOtherSessions(actor, input.sessionId, clock, tx);
    await tellOfChange(tx, actor.userId, "second_factor_on", clock);
    return replaceRecoveryCodes(tx, actor.userId);
  });
  return codes ? ok({ codes }) : err("already");
}

/** Whether a code of the person's app, or a recovery code, is right; counted like one at sign-in. */
async function shown(actor: Person, code: string, from: Origin, clock: Clock) {
  const counted = await countTry("second_factor", actor.userId, from);
  if (!counted.ok) return counted;
  if (!(await takeCode(actor.userId, code, clock))) return err("wrong");
  await forgiveTries("second_factor", actor.userId, from);
  return ok(undefined);
}

/** Ten new recovery codes in place of the old ones, for a code. */
export async function renewRecoveryCodes(
  actor: Person,
  input: { readonly code: string },
  from: Origin,
  clock: Clock = systemClock,
): Promise<Result<Codes, "wrong" | "too_many">> {
  const right = await shown(actor, input.code, from, clock);
  if (!right.ok) return right;
  return ok({ codes: await transaction((tx) => replaceRecoveryCodes(tx, actor.userId)) });
}

/** Turns the second factor off, for a code. `needed` for staff where the desk asks for it. */
export async function turnOffSecondFactor(
  actor: Person,
  input: { readonly code: string },
  from: Origin,
  clock: Clock = systemClock,
): Promise<Result<void, "wrong" | "needed" | "too_many">> {
  if (actor.kind === "staff" && staffNeedSecondFactor()) return err("needed");
  const right = await shown(actor, input.code, from, clock);
  if (!right.ok) return right;
  await transaction(async (tx) => {
    await tx("DELETE FROM second_factors WHERE user_id = $1", [actor.userId]);
    await tellOfChange(tx, actor.userId, "second_factor_off", clock);
  });
  return ok(undefined);
}

export type SignInMethods = {
  readonly hasPassword: boolean;
  readonly secondFactorSince: Date | null;
  readonly codesLeft: number;
};

/** How the actor can sign in. */
export async function findSignInMethods(actor: Person): Promise<SignInMethods | null> {
  const [row] = await sql<SignInMethods>(
    `SELECT u.password_hash IS NOT NULL AS "hasPassword", f.created_at AS "secondFactorSince",
            (SELECT count(*)::int FROM recovery_codes c WHERE c.user_id = u.id AND c.used_at IS NULL) AS "codesLeft"
       FROM users u LEFT JOIN second_factors f ON f.user_id = u.id WHERE u.id = $1`,
    [actor.userId],
  );
  return row ?? null;
}
