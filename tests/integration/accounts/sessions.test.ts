import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { checkPassword } from "@/lib/accounts/check-password";
import { endSession } from "@/lib/accounts/end-session";
import { findProfile, findSession } from "@/lib/accounts/queries";
import { requestLink } from "@/lib/accounts/request-link";
import { resetPassword } from "@/lib/accounts/reset-password";
import { startSession } from "@/lib/accounts/start-session";
import { useLink } from "@/lib/accounts/use-link";
import { fixedClock, systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { close, disable, from, guest, lastToken, makePerson, PASSWORD } from "./people";

afterAll(close);

const DAY = 24 * 60 * 60_000;

async function signedIn(userId: string, clock = systemClock): Promise<string> {
  const started = await startSession(guest(), userId, from(), clock);
  if (!started.ok) throw new Error("No session");
  return started.value.sessionId;
}

function actorOf(userId: string): UserActor {
  return { kind: "user", userId, visitorId: randomUUID() };
}

describe("a session", () => {
  it("names its person, and their permissions if they are staff", async () => {
    const { userId, email } = await makePerson();
    const session = await signedIn(userId);
    expect(await findSession(session)).toEqual({
      userId,
      permissions: null,
      secondFactor: false,
      viewing: null,
    });
    expect(await findProfile(actorOf(userId))).toEqual({ email, name: null });
    await sql(
      "INSERT INTO staff_members (user_id, permissions) VALUES ($1, '{fulfilment,editor}')",
      [userId],
    );
    expect(await findSession(session)).toMatchObject({
      userId,
      permissions: ["fulfilment", "editor"],
    });
  });

  it("is lost the moment its person is disabled, and cannot be had again", async () => {
    const { userId, email } = await makePerson();
    const session = await signedIn(userId);
    await disable(userId);
    expect(await findSession(session)).toBeNull();
    expect(await startSession(guest(), userId, from())).toEqual({ ok: false, code: "disabled" });
    const right = await checkPassword(guest(), { email, password: PASSWORD }, from());
    expect(right).toEqual({ ok: false, code: "disabled" });
    const wrong = await checkPassword(guest(), { email, password: "not theirs" }, from());
    expect(wrong).toEqual({ ok: false, code: "wrong" });
  });

  it("lasts 30 days", async () => {
    const { userId } = await makePerson();
    const clock = fixedClock(new Date());
    const session = await signedIn(userId, clock);
    clock.advance(30 * DAY - 1);
    expect(await findSession(session, clock)).toMatchObject({ userId });
    clock.advance(1);
    expect(await findSession(session, clock)).toBeNull();
  });

  it("is ended by its own person and by nobody else", async () => {
    const [mine, other] = [await makePerson(), await makePerson()];
    const session = await signedIn(mine.userId);
    await endSession(actorOf(other.userId), session);
    expect(await findSession(session)).not.toBeNull();
    await endSession(actorOf(mine.userId), session);
    expect(await findSession(session)).toBeNull();
  });

  it("is nothing for an unknown id", async () => {
    expect(await findSession(randomUUID())).toBeNull();
  });

  it("takes any user agent there is", async () => {
    const { userId } = await makePerson();
    for (const userAgent of [null, "", "a\0b", "\uD800", "ö".repeat(300)]) {
      expect(await startSession(guest(), userId, { ip: null, userAgent })).toMatchObject({
        ok: true,
      });
    }
  });
});

describe("a reset", () => {
  const NEXT = "another four words here";

  it("sets the password, signs every browser out, and leaves no other link", async () => {
    const { userId, email } = await makePerson();
    const sessions = [await signedIn(userId), await signedIn(userId)];
    const bystander = await makePerson();
    const theirs = await signedIn(bystander.userId);
    await requestLink(guest(), { email, purpose: "sign_in" }, from());
    const other = await lastToken(email);
    await requestLink(guest(), { email, purpose: "reset_password" }, from());
    const token = await lastToken(email);

    const reset = await resetPassword(guest(), { token, password: NEXT });
    expect(reset).toEqual({ ok: true, value: { userId } });
    for (const session of sessions) expect(await findSession(session)).toBeNull();
    expect(await findSession(theirs)).not.toBeNull();
    expect(await useLink(guest(), { token: other })).toEqual({ ok: false, code: "gone" });
    expect(await checkPassword(guest(), { email, password: NEXT }, from())).toEqual(reset);
    const old = await checkPassword(guest(), { email, password: PASSWORD }, from());
    expect(old).toEqual({ ok: false, code: "wrong" });
  });

  it("happens once, also when its form is sent many times at once", async () => {
    const { email } = await makePerson();
    await requestLink(guest(), { email, purpose: "reset_password" }, from());
    const token = await lastToken(email);
    const words = ["first new password", "second new password", "third new password"];
    const resets = await Promise.all(
      words.map((password) => resetPassword(guest(), { token, password })),
    );
    expect(resets.filter((reset) => reset.ok)).toHaveLength(1);
    for (const [index, password] of words.entries()) {
      const checked = await checkPassword(guest(), { email, password }, from());
      expect(checked.ok).toBe(resets[index]?.ok);
    }
  });

  it("is not had with a link that signs in", async () => {
    const { email } = await makePerson();
    await requestLink(guest(), { email, purpose: "sign_in" }, from());
    const token = await lastToken(email);
    const reset = await resetPassword(guest(), { token, password: NEXT });
    expect(reset).toEqual({ ok: false, code: "gone" });
    expect(await useLink(guest(), { token })).toMatchObject({ ok: true });
  });
});
