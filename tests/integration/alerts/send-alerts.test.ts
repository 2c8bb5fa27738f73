import { describe, expect, it } from "vitest";
import { sendAlerts } from "@/lib/alerts/send-alerts";
import { stopAlert, stopAlertsByLink } from "@/lib/alerts/stop-alerts";
import { stopUrl } from "@/lib/alerts/stop-link";
import { sql } from "@/lib/db";
import { makeProduct } from "../../support/goods";
import {
  ask,
  clock,
  guest,
  mailsTo,
  newEmail,
  person,
  pieceLike,
  setStock,
  soldOut,
  soldPiece,
  wakings,
} from "./waiting";

describe("back in stock", () => {
  it("is told once, however often and in however many workers the job runs", async () => {
    const goods = await soldOut();
    const email = newEmail();
    await ask(goods, email);
    await setStock(goods, 3);
    const run = () => sendAlerts(goods.productId, clock);
    const sent = await Promise.all([run(), run(), run(), run()]);
    expect(sent.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 1]);
    expect(await run()).toBe(0);
    const mails = await mailsTo(email);
    expect(mails).toMatchObject([{ template: "alert", props: { about: "itself" } }]);
    expect(mails[0]?.props.url).toBe(`http://localhost:3000/products/${goods.sku.toLowerCase()}`);
    const jobs = await sql(
      `SELECT 1 FROM pgboss.job j JOIN mails m ON m.id = (j.data->>'mailId')::uuid
        WHERE j.name = 'mail.send' AND m."to" = $1::citext`,
      [email],
    );
    expect(jobs).toHaveLength(1);
  });

  it("is not told where it ran out again, left the shop, or never came back", async () => {
    const [again, gone, never] = [await soldOut(), await soldOut(), await soldOut()];
    const email = newEmail();
    for (const goods of [again, gone, never]) await ask(goods, email);
    await setStock(gone, 5);
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [gone.productId]);
    for (const goods of [again, gone, never]) {
      expect(await sendAlerts(goods.productId, clock)).toBe(0);
      expect(await wakings(goods)).toEqual([]);
    }
    expect(await mailsTo(email)).toEqual([]);
    // They still wait: once it can be bought, the mail is sent.
    await setStock(again, 1);
    expect(await sendAlerts(again.productId, clock)).toBe(1);
  });

  it("is not told to who stopped it, by the mailed link or on their own page", async () => {
    const goods = await soldOut();
    const { actor, email } = await person();
    const [other, staying] = [newEmail(), newEmail()];
    for (const address of [email, other, staying]) await ask(goods, address);
    const idOf = async (address: string) =>
      (await sql<{ id: string }>(`SELECT id FROM product_alerts WHERE email = $1`, [address]))[0]
        ?.id ?? "";
    expect(await stopAlert(actor, await idOf(email), clock)).toMatchObject({ ok: true });
    const token =
      stopUrl(await idOf(other))
        .split("/")
        .at(-1) ?? "";
    const stopped = await stopAlertsByLink(guest(), token, clock);
    expect(stopped).toEqual({ ok: true, value: { stopped: 1 } });
    await setStock(goods, 3);
    expect(await sendAlerts(goods.productId, clock)).toBe(1);
    expect(await mailsTo(email)).toEqual([]);
    expect(await mailsTo(other)).toEqual([]);
    expect(await mailsTo(staying)).toHaveLength(1);
  });

  it("waits while all there is of it is set aside for payments", async () => {
    const goods = await soldOut();
    const email = newEmail();
    await ask(goods, email);
    await setStock(goods, 2, 2);
    expect(await sendAlerts(goods.productId, clock)).toBe(0);
    expect(await mailsTo(email)).toEqual([]);
    expect(await wakings(goods)).toEqual([{ minutes: 35 }]);
    await setStock(goods, 2, 1);
    expect(await sendAlerts(goods.productId, clock)).toBe(1);
  });

  it("reaches everybody where more wait than are written to at once", async () => {
    const goods = await soldOut();
    await sql(
      `INSERT INTO product_alerts (kind, product_id, email)
       SELECT 'back_in_stock', $1, 'many-' || n || '@people.example' FROM generate_series(1, 60) AS n`,
      [goods.productId],
    );
    await setStock(goods, 1);
    expect(await sendAlerts(goods.productId, clock)).toBe(50);
    expect(await wakings(goods)).toHaveLength(1);
    expect(await sendAlerts(goods.productId, clock)).toBe(10);
    expect(await wakings(goods)).toHaveLength(1);
  });

  it("has nothing to do with other products", async () => {
    const [goods, other] = [await soldOut(), await makeProduct()];
    const email = newEmail();
    await ask(goods, email);
    expect(await sendAlerts(other.productId, clock)).toBe(0);
    expect(await mailsTo(email)).toEqual([]);
  });
});

describe("a piece like a sold one", () => {
  it("is one of its subcategory, or of its category and size", async () => {
    const sold = await soldPiece({ subcategory: "coats", size: "US 2" });
    const email = () => newEmail();
    const tries = [
      [{ subcategory: "coats" }, 1],
      [{ size: "US 2" }, 1],
      [{ size: "US 10" }, 0],
      [{}, 0],
      [{ category: "home", size: "US 2" }, 0],
    ] as const;
    for (const [likeness, told] of tries) {
      const address = email();
      await ask(sold, address);
      const piece = await pieceLike(likeness);
      await sendAlerts(piece.productId, clock);
      expect(await mailsTo(address), JSON.stringify(likeness)).toHaveLength(told);
    }
  });

  it("is not one without a size where the sold one has none either", async () => {
    const sold = await soldPiece();
    const email = newEmail();
    await ask(sold, email);
    expect(await sendAlerts((await pieceLike()).productId, clock)).toBe(0);
    expect(await mailsTo(email)).toEqual([]);
  });

  it("is told in one mail that names all that was asked about, and once only", async () => {
    const [coat, cape] = [
      await soldPiece({ subcategory: "capes" }),
      await soldPiece({ subcategory: "capes" }),
    ];
    const email = newEmail();
    for (const sold of [coat, cape]) await ask(sold, email);
    const [first, second] = [
      await pieceLike({ subcategory: "capes" }),
      await pieceLike({ subcategory: "capes" }),
    ];
    const sent = await Promise.all(
      [first, second].map((piece) => sendAlerts(piece.productId, clock)),
    );
    expect(sent.toSorted((one, other) => one - other)).toEqual([0, 1]);
    const mails = await mailsTo(email);
    expect(mails).toMatchObject([{ props: { about: "similar" } }]);
    expect(mails[0]?.props.asked).toEqual([`Thing ${coat.sku}`, `Thing ${cape.sku}`]);
  });

  it("can be the piece itself, when it comes back", async () => {
    const sold = await soldPiece();
    const email = newEmail();
    await ask(sold, email);
    await setStock(sold, 1);
    expect(await sendAlerts(sold.productId, clock)).toBe(1);
    expect(await mailsTo(email)).toMatchObject([{ props: { about: "itself" } }]);
  });
});
