import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { ShopperActor } from "@/lib/access/actor";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { confirmSubscription, findConfirmation } from "@/lib/journal/newsletter/confirm";
import { stopUrl, subscriberOfToken } from "@/lib/journal/newsletter/links";
import { subscribe } from "@/lib/journal/newsletter/subscribe";
import { findSubscription, unsubscribe } from "@/lib/journal/newsletter/unsubscribe";

const DAY = 86_400_000;
const reader: ShopperActor = { kind: "guest", visitorId: randomUUID() };
const clock = fixedClock(new Date("2026-11-20T10:00:00Z"));
/** Every test from another place, so that none uses up another's tries. */
const from = () => ({ ip: `192.0.2.${(places += 1)}`, userAgent: null });
let places = 0;

const ask = (email: string) => subscribe(reader, { email, source: "article" }, from(), clock);
const subscriber = async (email: string) =>
  (
    await sql<{ id: string; status: string; source: string; confirmedAt: Date | null }>(
      `SELECT id, status, source, confirmed_at AS "confirmedAt" FROM newsletter_subscribers WHERE email = $1`,
      [email],
    )
  )[0];
const mails = (email: string) =>
  sql<{ template: string; props: { url?: string; stopUrl?: string } }>(
    `SELECT template, props FROM mails WHERE "to" = $1 ORDER BY id`,
    [email],
  );
const tokenOf = async (email: string): Promise<string> =>
  (await mails(email))
    .findLast(({ props }) => props.url)
    ?.props.url?.split("/")
    .at(-1) ?? "";
const suppress = (email: string, reason: string) =>
  sql(
    `INSERT INTO suppressions (email, reason, actor) VALUES ($1, $2::suppression_reason, 'test')`,
    [email, reason],
  );

/** Somebody who has confirmed; hands out the link at the end of their letters. */
async function subscribed(email: string): Promise<string> {
  await ask(email);
  expect((await confirmSubscription(reader, await tokenOf(email), clock)).ok).toBe(true);
  return (
    stopUrl((await subscriber(email))?.id ?? "")
      .split("/")
      .at(-1) ?? ""
  );
}

beforeEach(() => clock.advance(60_000));
afterAll(async () => {
  await closeSender();
  await closeDb();
});

describe("asking for the letter", () => {
  it("subscribes nobody: it mails a link, of which only the hash is kept", async () => {
    expect(await ask("ann@mail.example")).toEqual({
      ok: true,
      value: { email: "ann@mail.example" },
    });
    expect(await subscriber("ann@mail.example")).toMatchObject({
      status: "pending",
      source: "article",
      confirmedAt: null,
    });
    const sent = await mails("ann@mail.example");
    expect(sent.map(({ template }) => template)).toEqual(["newsletter-confirm"]);
    const token = await tokenOf("ann@mail.example");
    const [row] = await sql<{ text: string }>(
      "SELECT s::text AS text FROM newsletter_subscribers s WHERE email = 'ann@mail.example'",
    );
    expect(token).toHaveLength(43);
    expect(row?.text).not.toContain(token);
  });

  it("is confirmed by the link, once and for good, and looking at it changes nothing", async () => {
    await ask("bea@mail.example");
    const token = await tokenOf("bea@mail.example");
    expect(await findConfirmation(reader, token, clock)).toEqual({
      email: "bea@mail.example",
      confirmed: false,
    });
    expect((await subscriber("bea@mail.example"))?.status).toBe("pending");
    expect((await confirmSubscription(reader, token, clock)).ok).toBe(true);
    const at = clock.now();
    clock.advance(DAY);
    expect((await confirmSubscription(reader, token, clock)).ok).toBe(true);
    expect(await subscriber("bea@mail.example")).toMatchObject({
      status: "subscribed",
      confirmedAt: at,
    });
    expect(await findConfirmation(reader, token, clock)).toMatchObject({ confirmed: true });
  });

  it("runs out after a week, is replaced by a new one, and is not to be guessed", async () => {
    await ask("cleo@mail.example");
    const old = await tokenOf("cleo@mail.example");
    clock.advance(60_000);
    await ask("cleo@mail.example");
    const fresh = await tokenOf("cleo@mail.example");
    expect(fresh).not.toBe(old);
    expect(await findConfirmation(reader, old, clock)).toBeNull();
    clock.advance(8 * DAY);
    for (const token of [fresh, "", "x".repeat(43), `${fresh}x`, "../../x"])
      expect(await confirmSubscription(reader, token, clock)).toMatchObject({ code: "not_found" });
    expect((await subscriber("cleo@mail.example"))?.status).toBe("pending");
  });

  it("says the same for whoever has it, and tells them by mail", async () => {
    await subscribed("dora@mail.example");
    expect(await ask("dora@mail.example")).toMatchObject({ ok: true });
    expect((await mails("dora@mail.example")).map(({ template }) => template)).toEqual([
      "newsletter-confirm",
      "newsletter-known",
    ]);
    expect((await subscriber("dora@mail.example"))?.status).toBe("subscribed");
  });

  it("says the same for an address that bounced or complained, and writes nothing to it", async () => {
    for (const reason of ["bounced", "complained", "removed"]) {
      const email = `${reason}@mail.example`;
      await suppress(email, reason);
      expect(await ask(email.toUpperCase())).toMatchObject({ ok: true });
      expect(await mails(email)).toEqual([]);
      expect(await subscriber(email)).toBeUndefined();
    }
  });

  it("is refused after a handful of tries for one address", async () => {
    const outcomes = [];
    for (let turn = 0; turn < 6; turn += 1) outcomes.push(await ask("eve@mail.example"));
    expect(outcomes.at(-1)).toMatchObject({ ok: false, code: "too_many" });
    expect(await mails("eve@mail.example")).toHaveLength(5);
  });
});

describe("stopping the letter", () => {
  it("takes the link and nothing else, may be done again, and puts the address on the list", async () => {
    const token = await subscribed("fay@mail.example");
    expect(await findSubscription(reader, token)).toEqual({ subscribed: true });
    for (let turn = 0; turn < 2; turn += 1)
      expect(await unsubscribe(reader, token, clock)).toEqual({ ok: true, value: undefined });
    expect(await findSubscription(reader, token)).toEqual({ subscribed: false });
    expect(
      await sql("SELECT reason, actor FROM suppressions WHERE email = 'fay@mail.example'"),
    ).toEqual([{ reason: "unsubscribed", actor: "reader" }]);
    expect((await subscriber("fay@mail.example"))?.status).toBe("unsubscribed");
  });

  it("is not undone by an old link, but by asking and confirming again", async () => {
    await ask("gina@mail.example");
    const old = await tokenOf("gina@mail.example");
    await confirmSubscription(reader, old, clock);
    const id = (await subscriber("gina@mail.example"))?.id ?? "";
    await unsubscribe(reader, stopUrl(id).split("/").at(-1) ?? "", clock);
    expect(await confirmSubscription(reader, old, clock)).toMatchObject({ code: "not_found" });
    await subscribed("gina@mail.example");
    expect((await subscriber("gina@mail.example"))?.status).toBe("subscribed");
    expect(await sql("SELECT 1 FROM suppressions WHERE email = 'gina@mail.example'")).toEqual([]);
  });

  it("keeps the stronger word: a complaint stays one", async () => {
    const token = await subscribed("hera@mail.example");
    await suppress("hera@mail.example", "complained");
    await unsubscribe(reader, token, clock);
    expect(await sql("SELECT reason FROM suppressions WHERE email = 'hera@mail.example'")).toEqual([
      { reason: "complained" },
    ]);
  });

  it("takes no link that the shop did not make", async () => {
    const token = await subscribed("ida@mail.example");
    const [id = "", key = ""] = token.split(".");
    const forged = [
      "",
      id,
      `${id}.`,
      `${id}.${"A".repeat(key.length)}`,
      `${randomUUID()}.${key}`,
      `${id.toUpperCase()}.${key}`,
      `${token}.x`,
    ];
    for (const one of forged) {
      expect(subscriberOfToken(one)).toBeNull();
      expect(await unsubscribe(reader, one, clock)).toMatchObject({ code: "not_found" });
    }
    expect((await subscriber("ida@mail.example"))?.status).toBe("subscribed");
  });
});
