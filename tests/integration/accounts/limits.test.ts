import { afterAll, describe, expect, it, vi } from "vitest";
import { checkPassword } from "@/lib/accounts/check-password";
import type { Origin } from "@/lib/accounts/origin";
import { requestLink } from "@/lib/accounts/request-link";
import { signUp } from "@/lib/accounts/sign-up";
import { sql } from "@/lib/db";
import { close, from, guest, mailsTo, makePerson, newEmail, PASSWORD } from "./people";

afterAll(close);

function tryPassword(email: string, password: string, origin: Origin = from()) {
  return checkPassword(guest(), { email, password }, origin);
}

describe("too many tries", () => {
  it("at one address are refused with the time to wait, the right password included", async () => {
    const { email } = await makePerson();
    for (let n = 0; n < 10; n += 1) {
      expect(await tryPassword(email, `guess ${n}`)).toEqual({ ok: false, code: "wrong" });
    }
    const refused = await tryPassword(email, PASSWORD);
    expect(refused).toMatchObject({ ok: false, code: "too_many" });
    const seconds = refused.ok ? Number.NaN : Number(refused.detail?.retryInSeconds);
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
  });

  it("are over after that time", async () => {
    const { email } = await makePerson();
    for (let n = 0; n < 11; n += 1) await tryPassword(email, "a guess");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 15 * 60_000 + 1000 });
    try {
      expect(await tryPassword(email, PASSWORD)).toMatchObject({ ok: true });
    } finally {
      vi.useRealTimers();
    }
  });

  it("are not counted up by signing in well", async () => {
    const { email } = await makePerson();
    const home = from();
    for (let n = 0; n < 12; n += 1) {
      expect(await tryPassword(email, PASSWORD, home)).toMatchObject({ ok: true });
    }
  });

  it("by one client are refused for every address, and use up nobody else's tries", async () => {
    const attacker = from();
    const { email } = await makePerson();
    const key = `sign_in:ip:${attacker.ip}`;
    await sql("INSERT INTO rate_limits VALUES ($1, 100, $2)", [key, Date.now() + 60_000]);
    for (let n = 0; n < 11; n += 1) {
      expect(await tryPassword(email, "a guess", attacker)).toMatchObject({ code: "too_many" });
    }
    expect(await tryPassword(email, PASSWORD)).toMatchObject({ ok: true });
  });

  it("are counted across spellings of one address and at the same moment", async () => {
    const email = newEmail();
    const all = await Promise.all(Array.from({ length: 15 }, () => tryPassword(email, "a guess")));
    expect(all.filter((result) => !result.ok && result.code === "too_many")).toHaveLength(5);
  });

  it("for links and sign-ups stop the mail, whether or not there is an account", async () => {
    const { email } = await makePerson();
    for (const address of [email, newEmail()]) {
      const links = [];
      for (let n = 0; n < 6; n += 1) {
        links.push(await requestLink(guest(), { email: address, purpose: "sign_in" }, from()));
      }
      expect(links.map((link) => link.ok)).toEqual([true, true, true, true, true, false]);
    }
    const before = (await mailsTo(email)).length;
    // makePerson has signed this address up once.
    for (let n = 0; n < 6; n += 1) await signUp(guest(), { email, password: PASSWORD }, from());
    expect((await mailsTo(email)).length - before).toBe(4);
  });

  it("work for the longest address there is", async () => {
    const email = `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.example`;
    expect(await tryPassword(email, "a guess")).toEqual({ ok: false, code: "wrong" });
  });
});
