import { describe, expect, it } from "vitest";
import { countAlertsOfLink, listAlerts } from "@/lib/alerts/queries";
import { MOST_ALERTS } from "@/lib/alerts/schema";
import { stopAlert, stopAlertsByLink } from "@/lib/alerts/stop-alerts";
import { stopUrl } from "@/lib/alerts/stop-link";
import { sql } from "@/lib/db";
import { makeProduct } from "../../support/goods";
import { ask, clock, guest, newEmail, person, soldOut, soldPiece } from "./waiting";

type Row = { id: string; kind: string; user_id: string | null };

function alertsOf(email: string): Promise<Row[]> {
  return sql<Row>(
    `SELECT id, kind, user_id FROM product_alerts WHERE email = $1 AND cancelled_at IS NULL ORDER BY id`,
    [email],
  );
}

function tokenOf(row: Row | undefined): string {
  return stopUrl(row?.id ?? "")
    .split("/")
    .at(-1) as string;
}

describe("asking to be told", () => {
  it("follows from what the product is, and is noted once per address", async () => {
    const [balm, coat] = [await soldOut(), await soldPiece()];
    const email = newEmail();
    const first = await ask(balm, email);
    expect(first).toEqual({ ok: true, value: { kind: "back_in_stock", email } });
    expect(await ask(balm, email)).toEqual(first);
    expect(await ask(coat, email)).toMatchObject({ value: { kind: "similar_piece" } });
    expect(await alertsOf(email)).toMatchObject([
      { kind: "back_in_stock" },
      { kind: "similar_piece" },
    ]);
  });

  it("at the same moment is noted once", async () => {
    const balm = await soldOut();
    const email = newEmail();
    const answers = await Promise.all([1, 2, 3].map(() => ask(balm, email)));
    expect(new Set(answers.map((answer) => answer.ok))).toEqual(new Set([true]));
    expect(await alertsOf(email)).toHaveLength(1);
  });

  it("again after the mail was sent is a new request", async () => {
    const balm = await soldOut();
    const email = newEmail();
    await ask(balm, email);
    await sql(`UPDATE product_alerts SET sent_at = now() WHERE email = $1`, [email]);
    await ask(balm, email);
    expect(await alertsOf(email)).toHaveLength(2);
  });

  it("is refused for what can be bought and for what is not in the shop", async () => {
    const [here, hidden] = [await makeProduct(), await soldOut()];
    await sql(`UPDATE products SET status = 'draft' WHERE id = $1`, [hidden.productId]);
    const email = newEmail();
    expect(await ask(here, email)).toEqual({ ok: false, code: "available" });
    expect(await ask(hidden, email)).toEqual({ ok: false, code: "not_found" });
    const nowhere = { productId: "0190c6a0-0000-7000-8000-000000000001" };
    expect(await ask(nowhere, email)).toEqual({ ok: false, code: "not_found" });
    expect(await alertsOf(email)).toEqual([]);
  });

  it("has a limit per address and hour, and one for what an address waits for", async () => {
    const balm = await soldOut();
    const often = newEmail();
    for (let times = 0; times < 10; times += 1) await ask(balm, often);
    const refused = await ask(balm, often);
    expect(refused).toMatchObject({ ok: false, code: "too_many" });

    const [waits, one] = [newEmail(), await soldOut()];
    await ask(one, waits);
    await sql(
      `INSERT INTO product_alerts (kind, product_id, email)
       SELECT 'back_in_stock', id, $1 FROM products WHERE kind = 'resale' OR status = 'published'
        ORDER BY id LIMIT $2`,
      [waits, MOST_ALERTS - 1],
    );
    expect(await alertsOf(waits)).toHaveLength(MOST_ALERTS);
    expect(await ask(await soldOut(), waits)).toEqual({ ok: false, code: "full" });
    expect(await ask(one, waits)).toMatchObject({ ok: true });
  });

  it("belongs to the account only where the address is the account's own", async () => {
    const balm = await soldOut();
    const { actor, email } = await person();
    const stranger = newEmail();
    await ask(balm, email, actor);
    await ask(balm, stranger, actor);
    expect(await alertsOf(email)).toMatchObject([{ user_id: actor.userId }]);
    expect(await alertsOf(stranger)).toMatchObject([{ user_id: null }]);
  });
});

describe("what an address waits for", () => {
  it("is shown to and stopped by its confirmed owner, whoever asked, and by nobody else", async () => {
    const balm = await soldOut();
    const { actor, email } = await person();
    const claimed = await person(false);
    await ask(balm, email);
    await ask(balm, claimed.email, claimed.actor);
    const [open] = await listAlerts(actor);
    expect(open).toMatchObject({ kind: "back_in_stock", slug: balm.sku.toLowerCase() });
    const others = [(await person()).actor, claimed.actor];
    for (const other of others) {
      expect(await listAlerts(other)).toEqual([]);
      const refused = await stopAlert(other, open?.id ?? "", clock);
      expect(refused).toEqual({ ok: false, code: "not_found" });
    }
    const own = (await alertsOf(claimed.email))[0]?.id ?? "";
    expect(await stopAlert(claimed.actor, own, clock)).toEqual({ ok: false, code: "not_found" });
    expect(await stopAlert(actor, open?.id ?? "", clock)).toMatchObject({ ok: true });
    const again = await stopAlert(actor, open?.id ?? "", clock);
    expect(again).toEqual({ ok: false, code: "not_found" });
    expect(await listAlerts(actor)).toEqual([]);
  });

  it("is stopped as a whole by the link in any of its mails, which nobody can make up", async () => {
    const email = newEmail();
    const other = newEmail();
    for (const address of [email, other]) {
      for (const goods of [await soldOut(), await soldPiece()]) await ask(goods, address);
    }
    const [first] = await alertsOf(email);
    const token = tokenOf(first);
    expect(await countAlertsOfLink(guest(), token)).toBe(2);
    const foreign = tokenOf((await alertsOf(other))[0]).split(".")[1] ?? "";
    const bad = [
      "",
      ".",
      `${first?.id}`,
      `${first?.id}.`,
      `${first?.id}.${foreign}`,
      `${token}x`,
      `${token}.x`,
      `${first?.id.toUpperCase()}.${token.split(".")[1]}`,
      "\0",
    ];
    for (const made of bad) {
      expect(await countAlertsOfLink(guest(), made)).toBeNull();
      const refused = await stopAlertsByLink(guest(), made, clock);
      expect(refused).toEqual({ ok: false, code: "not_found" });
    }
    expect(await alertsOf(email)).toHaveLength(2);
    const stopped = await stopAlertsByLink(guest(), token, clock);
    expect(stopped).toEqual({ ok: true, value: { stopped: 2 } });
    const again = await stopAlertsByLink(guest(), token, clock);
    expect(again).toEqual({ ok: true, value: { stopped: 0 } });
    expect(await countAlertsOfLink(guest(), token)).toBe(0);
    expect(await alertsOf(other)).toHaveLength(2);
  });
});
