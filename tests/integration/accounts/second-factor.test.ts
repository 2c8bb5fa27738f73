import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { afterAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { changePassword } from "@/lib/accounts/change-password";
import { checkPassword } from "@/lib/accounts/check-password";
import { endOtherSessions } from "@/lib/accounts/end-session";
import { passCode } from "@/lib/accounts/pass-code";
import { findSession } from "@/lib/accounts/queries";
import {
  findSignInMethods,
  offerSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from "@/lib/accounts/second-factor";
import { listSessions, sessionAwaitsCode } from "@/lib/accounts/session-queries";
import { startSession } from "@/lib/accounts/start-session";
import { fixedClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { close, from, guest, mailsTo, makePerson, PASSWORD } from "./people";

afterAll(close);

const NOON = new Date("2026-03-01T12:00:00Z");
const HALF_MINUTE = 30_000;

const actorOf = (userId: string): UserActor => ({ kind: "user", userId, visitorId: randomUUID() });
const codeOf = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

async function start(userId: string, clock = fixedClock(NOON)) {
  const started = await startSession(guest(), userId, from(), clock);
  if (!started.ok) throw new Error("No session");
  return started.value;
}

/** Somebody whose sign-in asks for codes, half a minute after they turned them on. */
async function withCodes() {
  const { userId, email } = await makePerson();
  const clock = fixedClock(NOON);
  const actor = actorOf(userId);
  const { sessionId } = await start(userId, clock);
  const { secret, sealed } = offerSecondFactor(actor, email);
  const input = { sealed, code: codeOf(secret, clock.now()), sessionId };
  const on = await turnOnSecondFactor(actor, input, from(), clock);
  if (!on.ok) throw new Error(on.code);
  clock.advance(HALF_MINUTE * 2);
  return { userId, email, actor, clock, secret, sessionId, codes: on.value.codes };
}

describe("a second factor", () => {
  it("is turned on by a code of the offered secret, and ends other sessions", async () => {
    const { userId, email } = await makePerson();
    const clock = fixedClock(NOON);
    const [here, there] = [await start(userId, clock), await start(userId, clock)];
    const actor = actorOf(userId);
    const { secret, sealed } = offerSecondFactor(actor, email);
    const { sessionId } = here;
    const turnOn = (code: string, offer = sealed) =>
      turnOnSecondFactor(actor, { sealed: offer, code, sessionId }, from(), clock);
    const code = codeOf(secret, NOON);
    const other = offerSecondFactor(actorOf(randomUUID()), email).sealed;
    expect(await turnOn(code, other)).toMatchObject({ code: "stale" });
    expect(await turnOn(codeOf(secret, new Date(0)))).toMatchObject({ code: "wrong" });
    expect(await findSignInMethods(actor)).toMatchObject({ secondFactorSince: null });
    const on = await turnOn(code);
    expect(on.ok && new Set(on.value.codes).size).toBe(10);
    expect(await findSignInMethods(actor)).toMatchObject({
      secondFactorSince: NOON,
      codesLeft: 10,
    });
    expect(await findSession(here.sessionId, clock)).toMatchObject({ secondFactor: true });
    expect(await findSession(there.sessionId, clock)).toBeNull();
    expect(await turnOn(code)).toMatchObject({ code: "already" });
    expect((await mailsTo(email)).at(-1)?.template).toBe("account-changed");
  });

  it("lets nobody in before the code, and a new session begins with it", async () => {
    const { userId, clock, secret } = await withCodes();
    const { sessionId, awaitsCode, expiresAt } = await start(userId, clock);
    expect(awaitsCode).toBe(true);
    expect(expiresAt.getTime() - clock.now().getTime()).toBe(10 * 60_000);
    expect(await findSession(sessionId, clock)).toBeNull();
    expect(await sessionAwaitsCode(sessionId, clock)).toBe(true);
    const code = codeOf(secret, clock.now());
    const passed = await passCode(guest(), { sessionId, code }, from(), clock);
    if (!passed.ok) throw new Error(passed.code);
    expect(passed.value.sessionId).not.toBe(sessionId);
    expect(await findSession(passed.value.sessionId, clock)).toMatchObject({ userId });
    expect(await findSession(sessionId, clock)).toBeNull();
    expect(await passCode(guest(), { sessionId, code }, from(), clock)).toMatchObject({
      code: "gone",
    });
  });

  it("takes a code once, also when it is sent many times at once", async () => {
    const { userId, clock, secret } = await withCodes();
    const sessions = await Promise.all(Array.from({ length: 5 }, () => start(userId, clock)));
    const code = codeOf(secret, clock.now());
    const passed = await Promise.all(
      sessions.map(({ sessionId }) => passCode(guest(), { sessionId, code }, from(), clock)),
    );
    expect(passed.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("allows for a clock that is half a minute off, and no more", async () => {
    const { userId, clock, secret } = await withCodes();
    const at = (steps: number) => new Date(clock.now().getTime() + steps * HALF_MINUTE);
    const pass = async (code: string) => {
      const { sessionId } = await start(userId, clock);
      return (await passCode(guest(), { sessionId, code }, from(), clock)).ok;
    };
    expect(await pass(codeOf(secret, at(-2)))).toBe(false);
    expect(await pass(codeOf(secret, at(2)))).toBe(false);
    expect(await pass(codeOf(secret, at(-1)))).toBe(true);
    expect(await pass(codeOf(secret, at(1)))).toBe(true);
    expect(await pass(codeOf(secret, at(0)))).toBe(false);
  });

  it("is not waited for longer than ten minutes, nor for a disabled person", async () => {
    const { userId, clock, secret } = await withCodes();
    const [late, off] = [await start(userId, clock), await start(userId, clock)];
    const pass = ({ sessionId }: typeof late) =>
      passCode(guest(), { sessionId, code: codeOf(secret, clock.now()) }, from(), clock);
    await sql("UPDATE users SET disabled_at = now() WHERE id = $1", [userId]);
    expect(await pass(off)).toMatchObject({ code: "gone" });
    await sql("UPDATE users SET disabled_at = NULL WHERE id = $1", [userId]);
    clock.advance(10 * 60_000);
    expect(await pass(late)).toMatchObject({ code: "gone" });
  });

  it("is stood in for once by each recovery code, however it is typed", async () => {
    const { userId, clock, actor, codes } = await withCodes();
    const typed = (codes[0] ?? "").toUpperCase().replaceAll("-", " ");
    for (const fits of [true, false]) {
      const { sessionId } = await start(userId, clock);
      const passed = await passCode(guest(), { sessionId, code: typed }, from(), clock);
      expect(passed.ok).toBe(fits);
    }
    expect(await findSignInMethods(actor)).toMatchObject({ codesLeft: 9 });
    const renewed = await renewRecoveryCodes(actor, { code: codes[1] ?? "" }, from(), clock);
    expect(renewed.ok && renewed.value.codes).toHaveLength(10);
    const old = await renewRecoveryCodes(actor, { code: codes[2] ?? "" }, from(), clock);
    expect(old).toMatchObject({ code: "wrong" });
  });

  it("is not guessed: ten wrong codes are enough", async () => {
    const { userId, clock, secret } = await withCodes();
    const { sessionId } = await start(userId, clock);
    const pass = (code: string) => passCode(guest(), { sessionId, code }, from(), clock);
    const wrong = codeOf(secret, new Date(0));
    for (let guess = 0; guess < 10; guess += 1)
      expect(await pass(wrong)).toMatchObject({ code: "wrong" });
    expect(await pass(codeOf(secret, clock.now()))).toMatchObject({ code: "too_many" });
  });

  it("is turned off by a code alone, and not kept readable meanwhile", async () => {
    const { userId, clock, actor, secret } = await withCodes();
    const [kept] = await sql<{ row: string }>(
      "SELECT convert_from(secret, 'SQL_ASCII') AS row FROM second_factors WHERE user_id = $1",
      [userId],
    ).catch(() => [{ row: "" }]);
    expect(kept?.row).not.toContain(secret);
    const turnOff = (code: string) => turnOffSecondFactor(actor, { code }, from(), clock);
    expect(await turnOff(codeOf(secret, new Date(0)))).toMatchObject({ code: "wrong" });
    expect(await turnOff(codeOf(secret, clock.now()))).toEqual({ ok: true, value: undefined });
    expect((await start(userId, clock)).awaitsCode).toBe(false);
  });
});

describe("a password that is changed", () => {
  it("needs the present one, and signs every other browser out", async () => {
    const { userId, email } = await makePerson();
    const [here, there] = [await start(userId), await start(userId)];
    const change = (currentPassword: string) =>
      changePassword(
        actorOf(userId),
        { currentPassword, newPassword: "five other words in line", sessionId: here.sessionId },
        from(),
      );
    expect(await change("not this one")).toMatchObject({ code: "wrong" });
    expect((await change(PASSWORD)).ok).toBe(true);
    expect(await findSession(here.sessionId, fixedClock(NOON))).not.toBeNull();
    expect(await findSession(there.sessionId, fixedClock(NOON))).toBeNull();
    const signIn = (password: string) => checkPassword(guest(), { email, password }, from());
    expect((await signIn(PASSWORD)).ok).toBe(false);
    expect((await signIn("five other words in line")).ok).toBe(true);
    expect((await mailsTo(email)).at(-1)?.template).toBe("account-changed");
  });
});

describe("the list of sessions", () => {
  it("holds one's own living ones, and ending the others leaves those of other people", async () => {
    const [mine, other] = [await makePerson(), await makePerson()];
    const [here, there] = [await start(mine.userId), await start(mine.userId)];
    const theirs = await start(other.userId);
    const clock = fixedClock(NOON);
    const actor = actorOf(mine.userId);
    const ids = async () => (await listSessions(actor, clock)).map(({ id }) => id);
    expect(new Set(await ids())).toEqual(new Set([here.sessionId, there.sessionId]));
    await endOtherSessions(actor, here.sessionId);
    expect(await ids()).toEqual([here.sessionId]);
    await endOtherSessions(actor, theirs.sessionId);
    expect(await ids()).toEqual([]);
    expect(await findSession(theirs.sessionId, clock)).not.toBeNull();
  });
});
