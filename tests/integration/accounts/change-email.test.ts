import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { askEmailChange, confirmEmailChange, findEmailChange } from "@/lib/accounts/change-email";
import { changeName } from "@/lib/accounts/change-name";
import { findProfile } from "@/lib/accounts/queries";
import { requestLink } from "@/lib/accounts/request-link";
import { signUp } from "@/lib/accounts/sign-up";
import { useLink } from "@/lib/accounts/use-link";
import { fixedClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import {
  close,
  disable,
  from,
  guest,
  lastToken,
  mailsTo,
  makePerson,
  newEmail,
  PASSWORD,
} from "./people";

afterAll(close);

const NOON = new Date("2026-03-01T12:00:00Z");
const DAY = 86_400_000;

const actorOf = (userId: string): UserActor => ({ kind: "user", userId, visitorId: randomUUID() });
const addressOf = async (actor: UserActor) => (await findProfile(actor))?.email;

/** Somebody who has asked for another address. */
async function moving(to = newEmail()) {
  const { userId, email } = await makePerson();
  const actor = actorOf(userId);
  const clock = fixedClock(NOON);
  const asked = await askEmailChange(actor, { email: to }, from(), clock);
  if (!asked.ok) throw new Error(asked.code);
  const confirm = (token: string) => confirmEmailChange(guest(), { token }, clock);
  return { userId, actor, clock, old: email, to, confirm };
}

describe("another mail address", () => {
  it("counts once both addresses have said yes, in either order", async () => {
    const { actor, old, to, confirm, clock } = await moving();
    const links = { old: await lastToken(old), new: await lastToken(to) };
    expect(await findEmailChange(guest(), links.new, clock)).toEqual({
      newEmail: to,
      side: "new",
      oldConfirmed: false,
      newConfirmed: false,
    });
    expect(await addressOf(actor)).toBe(old);
    expect(await confirm(links.new)).toEqual({ ok: true, value: { moved: false } });
    // Twice from the same mailbox is not both.
    expect(await confirm(links.new)).toEqual({ ok: true, value: { moved: false } });
    expect(await addressOf(actor)).toBe(old);
    expect(await findEmailChange(guest(), links.old, clock)).toMatchObject({
      side: "old",
      newConfirmed: true,
    });
    expect(await confirm(links.old)).toEqual({ ok: true, value: { moved: true } });
    expect(await addressOf(actor)).toBe(to);
    expect((await mailsTo(old)).at(-1)?.template).toBe("account-changed");
    expect(await confirm(links.old)).toMatchObject({ code: "gone" });
    expect(await findEmailChange(guest(), links.new, clock)).toBeNull();
  });

  it("takes sign-in links to the old address along into the grave", async () => {
    const { old, to, confirm } = await moving();
    const links = [await lastToken(old), await lastToken(to)];
    await requestLink(guest(), { email: old, purpose: "sign_in" }, from());
    const signIn = await lastToken(old);
    for (const link of links) await confirm(link);
    expect(await useLink(guest(), { token: signIn })).toMatchObject({ code: "gone" });
  });

  it("is over after a day, after a later wish, and for who is disabled", async () => {
    const late = await moving();
    late.clock.advance(DAY);
    expect(await late.confirm(await lastToken(late.to))).toMatchObject({ code: "gone" });

    const again = await moving();
    const first = await lastToken(again.to);
    await askEmailChange(again.actor, { email: newEmail() }, from(), again.clock);
    expect(await again.confirm(first)).toMatchObject({ code: "gone" });

    const gone = await moving();
    await disable(gone.userId);
    expect(await gone.confirm(await lastToken(gone.to))).toMatchObject({ code: "gone" });
  });

  it("answers the same about an address that somebody has, and tells its owner alone", async () => {
    const other = await makePerson();
    const { actor, old, confirm } = await moving(other.email);
    expect((await mailsTo(other.email)).at(-1)?.template).toBe("account-exists");
    expect(await confirm(await lastToken(old))).toEqual({ ok: true, value: { moved: false } });
    expect(await addressOf(actor)).toBe(old);
  });

  it("loses to whoever has confirmed the address meanwhile, but not to an unconfirmed sign-up", async () => {
    const { actor, old, to, confirm } = await moving();
    const links = [await lastToken(old), await lastToken(to)];
    await signUp(guest(), { email: to, password: PASSWORD }, from());
    await sql("UPDATE users SET email_verified_at = now() WHERE email = $1", [to]);
    await confirm(links[0] ?? "");
    expect(await confirm(links[1] ?? "")).toMatchObject({ code: "taken" });
    expect(await addressOf(actor)).toBe(old);
    await sql("UPDATE users SET email_verified_at = NULL WHERE email = $1", [to]);
    expect(await confirm(links[1] ?? "")).toEqual({ ok: true, value: { moved: true } });
  });

  it("is refused where it is the present one, and limited by account", async () => {
    const { userId, email } = await makePerson();
    const actor = actorOf(userId);
    expect(await askEmailChange(actor, { email: email.toUpperCase() }, from())).toMatchObject({
      code: "same",
    });
    const tries = [1, 2, 3, 4, 5, 6].map(() => newEmail());
    const codes: string[] = [];
    for (const to of tries) {
      const asked = await askEmailChange(actor, { email: to }, from());
      codes.push(asked.ok ? "ok" : asked.code);
    }
    expect(codes.at(-1)).toBe("too_many");
    expect(codes[0]).toBe("ok");
  });
});

it("a name is what its owner says, and may be none", async () => {
  const { userId } = await makePerson();
  const actor = actorOf(userId);
  await changeName(actor, { name: "Rosalind" });
  expect(await findProfile(actor)).toMatchObject({ name: "Rosalind" });
  await changeName(actor, {});
  expect(await findProfile(actor)).toMatchObject({ name: null });
});
