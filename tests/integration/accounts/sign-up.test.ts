import { afterAll, describe, expect, it } from "vitest";
import { checkPassword } from "@/lib/accounts/check-password";
import { requestLink } from "@/lib/accounts/request-link";
import { signInByVerifiedEmail } from "@/lib/accounts/sign-in-by-verified-email";
import { signUp } from "@/lib/accounts/sign-up";
import { useLink } from "@/lib/accounts/use-link";
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

const WRONG = { ok: false, code: "wrong" };

function tryPassword(email: string, password: string) {
  return checkPassword(guest(), { email, password }, from());
}

describe("signing up", () => {
  it("makes an account that works once its link is opened", async () => {
    const email = newEmail();
    await signUp(guest(), { email, password: PASSWORD, name: "Ada" }, from());
    expect(await tryPassword(email, PASSWORD)).toEqual(WRONG);
    const used = await useLink(guest(), { token: await lastToken(email) });
    expect(await tryPassword(email, PASSWORD)).toEqual(used);
    expect(await tryPassword(email, `${PASSWORD}s`)).toEqual(WRONG);
  });

  it("answers the same for an address that has an account, tells its owner, and changes nothing", async () => {
    const { email } = await makePerson();
    const shouted = email.toUpperCase();
    const answer = await signUp(guest(), { email: shouted, password: "somebody else's" }, from());
    expect(answer).toEqual({ ok: true, value: { email: shouted } });
    expect((await mailsTo(email)).at(-1)?.template).toBe("account-exists");
    expect(await tryPassword(email, "somebody else's")).toEqual(WRONG);
    expect(await tryPassword(email, PASSWORD)).toMatchObject({ ok: true });
  });

  it("writes nothing to a closed account", async () => {
    const { email, userId } = await makePerson();
    await disable(userId);
    const before = await mailsTo(email);
    expect(await signUp(guest(), { email, password: PASSWORD }, from())).toMatchObject({
      ok: true,
    });
    expect(await mailsTo(email)).toEqual(before);
  });

  it("survives two sign-ups for one address at the same moment", async () => {
    const email = newEmail();
    const both = ["the first password", "the other password"];
    await Promise.all(both.map((password) => signUp(guest(), { email, password }, from())));
    expect(await useLink(guest(), { token: await lastToken(email) })).toMatchObject({ ok: true });
    const works = await Promise.all(both.map((password) => tryPassword(email, password)));
    expect(works.filter((result) => result.ok)).toHaveLength(1);
  });

  it("does not repeat a stranger's words in a mail", async () => {
    const email = newEmail();
    await signUp(guest(), { email, password: PASSWORD, name: "Claim your prize" }, from());
    expect((await mailsTo(email)).at(-1)?.props.name).toBeNull();
  });

  it("kills the links that would confirm an earlier password", async () => {
    const email = newEmail();
    await signUp(guest(), { email, password: "the first password" }, from());
    const earlier = await lastToken(email);
    await signUp(guest(), { email, password: "the second password" }, from());
    expect(await useLink(guest(), { token: earlier })).toEqual({ ok: false, code: "gone" });
  });
});

describe("an address that a stranger signed up first", () => {
  it("loses the stranger's password when its owner asks for a link", async () => {
    const email = newEmail();
    await signUp(guest(), { email, password: "the stranger's" }, from());
    await requestLink(guest(), { email, purpose: "sign_in" }, from());
    expect(await useLink(guest(), { token: await lastToken(email) })).toMatchObject({ ok: true });
    expect(await tryPassword(email, "the stranger's")).toEqual(WRONG);
  });

  it("loses it as well when its owner comes by way of Google", async () => {
    const email = newEmail();
    await signUp(guest(), { email, password: "the stranger's" }, from());
    expect(await signInByVerifiedEmail(guest(), { email, name: "Ada" })).toMatchObject({
      ok: true,
    });
    expect(await tryPassword(email, "the stranger's")).toEqual(WRONG);
  });
});

describe("coming by way of Google", () => {
  it("makes one account, finds it again, and keeps a confirmed password", async () => {
    const { email, userId } = await makePerson();
    expect(await signInByVerifiedEmail(guest(), { email, name: null })).toEqual({
      ok: true,
      value: { userId },
    });
    expect(await tryPassword(email, PASSWORD)).toMatchObject({ ok: true });
    const fresh = newEmail();
    const [one, two] = [
      await signInByVerifiedEmail(guest(), { email: fresh, name: "Ada" }),
      await signInByVerifiedEmail(guest(), { email: fresh, name: "Ada" }),
    ];
    expect(two).toEqual(one);
  });

  it("is refused to a disabled person", async () => {
    const { email, userId } = await makePerson();
    await disable(userId);
    expect(await signInByVerifiedEmail(guest(), { email, name: null })).toEqual({
      ok: false,
      code: "disabled",
    });
  });
});
