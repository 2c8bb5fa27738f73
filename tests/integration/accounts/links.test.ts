import { afterAll, describe, expect, it } from "vitest";
import { findLink } from "@/lib/accounts/queries";
import { requestLink } from "@/lib/accounts/request-link";
import { useLink } from "@/lib/accounts/use-link";
import { fixedClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { close, disable, from, guest, lastToken, mailsTo, makePerson, newEmail } from "./people";

afterAll(close);

const MINUTE = 60_000;

async function mailedLink(email: string, clock = fixedClock(new Date())): Promise<string> {
  await requestLink(guest(), { email, purpose: "sign_in" }, from(), clock);
  return lastToken(email);
}

describe("a mailed link", () => {
  it("lets exactly one of twenty in who open it at the same moment", async () => {
    const { email, userId } = await makePerson();
    const token = await mailedLink(email);
    const tries = await Promise.all(Array.from({ length: 20 }, () => useLink(guest(), { token })));
    expect(tries.filter((t) => t.ok)).toEqual([{ ok: true, value: { userId } }]);
    expect(tries.filter((t) => !t.ok && t.code === "gone")).toHaveLength(19);
  });

  it("changes nothing by being looked at", async () => {
    const { email, userId } = await makePerson();
    const token = await mailedLink(email);
    for (let look = 0; look < 3; look += 1) {
      expect(await findLink(guest(), token)).toEqual({
        purpose: "sign_in",
        email,
        confirmed: true,
      });
    }
    expect(await useLink(guest(), { token })).toEqual({ ok: true, value: { userId } });
    expect(await findLink(guest(), token)).toBeNull();
  });

  it("works for 30 minutes and not a moment longer", async () => {
    const { email } = await makePerson();
    const clock = fixedClock(new Date());
    const late = await mailedLink(email, clock);
    const inTime = await mailedLink(email, clock);
    clock.advance(30 * MINUTE - 1);
    expect(await useLink(guest(), { token: inTime }, clock)).toMatchObject({ ok: true });
    clock.advance(1);
    expect(await findLink(guest(), late, clock)).toBeNull();
    expect(await useLink(guest(), { token: late }, clock)).toEqual({ ok: false, code: "gone" });
  });

  it("does nothing for a disabled person, nor for an address the person no longer has", async () => {
    const off = await makePerson();
    const offToken = await mailedLink(off.email);
    await disable(off.userId);
    expect(await findLink(guest(), offToken)).toBeNull();
    expect(await useLink(guest(), { token: offToken })).toEqual({ ok: false, code: "gone" });

    const moved = await makePerson();
    const movedToken = await mailedLink(moved.email);
    await sql("UPDATE users SET email = $2 WHERE id = $1", [moved.userId, newEmail()]);
    expect(await useLink(guest(), { token: movedToken })).toEqual({ ok: false, code: "gone" });
  });

  it("cannot be used for what it was not sent for", async () => {
    const { email } = await makePerson();
    await requestLink(guest(), { email, purpose: "reset_password" }, from());
    const token = await lastToken(email);
    expect(await useLink(guest(), { token })).toEqual({ ok: false, code: "gone" });
    expect(await findLink(guest(), token)).toMatchObject({ purpose: "reset_password" });
  });

  it("is not written down with its secret", async () => {
    const { email } = await makePerson();
    const token = await mailedLink(email);
    const rows = await sql<{ row: string }>(
      "SELECT t::text AS row FROM one_time_tokens t WHERE email = $1::citext",
      [email],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(token);
  });

  it("is answered for alike, and mailed only to people we know", async () => {
    const { email } = await makePerson();
    const stranger = newEmail();
    const disabled = await makePerson();
    await disable(disabled.userId);
    for (const address of [email, stranger, disabled.email]) {
      const before = (await mailsTo(address)).length;
      const answer = await requestLink(guest(), { email: address, purpose: "sign_in" }, from());
      expect(answer).toEqual({ ok: true, value: { email: address } });
      expect((await mailsTo(address)).length - before).toBe(address === email ? 1 : 0);
    }
  });
});
