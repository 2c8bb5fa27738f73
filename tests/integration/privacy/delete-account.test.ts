import { buy, got, guest, startPayment, user } from "../../support/shop";
import { clock } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { findSession } from "@/lib/accounts/queries";
import { startSession } from "@/lib/accounts/start-session";
import { sql } from "@/lib/db";
import { correctAddress } from "@/lib/fulfilment/correct-address";
import { deleteAccount } from "@/lib/privacy/delete-account";
import { findHindrances } from "@/lib/privacy/hindrances";
import { sweepExports } from "@/lib/privacy/make-export";
import { deliverAll, give, occasion, staff, trialBalance } from "../../support/after-sale";
import { makeItem } from "../../support/consigned";
import { sellPiece, settlePieces } from "../../support/earnings";
import { makeProduct } from "../../support/goods";
import { consignor } from "../../support/sellers";

const emailOf = async ({ userId }: UserActor) =>
  (
    await sql<{ email: string }>("SELECT email::text AS email FROM users WHERE id = $1", [userId])
  )[0]?.email ?? "";
const kindsOf = async (person: UserActor) => (await findHindrances(person)).map(({ kind }) => kind);
const leave = async (person: UserActor) =>
  deleteAccount(person, { email: await emailOf(person) }, clock);

/** Every column of text of every table in which something that was said of somebody still stands. */
async function tracesOf(...said: string[]): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql(
      `SELECT 1 FROM ${name} t WHERE to_jsonb(t)::text ILIKE ANY ($1) LIMIT 1`,
      [said.map((text) => `%${text}%`)],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe("an account that ends", () => {
  it("leaves orders and books, and nothing in any table that says who it was", async () => {
    const person = await user();
    const email = `u-${crypto.randomUUID()}@gone.example`;
    await sql("UPDATE users SET email = $2, name = 'Wilhelmina Goner' WHERE id = $1", [
      person.userId,
      email,
    ]);
    const session = got(await startSession(guest(), person.userId, { ip: null, userAgent: "a" }));
    const { orderId } = await buy(person, [await makeProduct()]);
    await sql(
      "UPDATE orders SET email = $2, ship_name = 'Wilhelmina Goner', ship_line1 = '77 Vanishing Lane' WHERE id = $1",
      [orderId, email],
    );
    got(
      await correctAddress(
        await staff("fulfilment"),
        {
          orderId,
          name: "Wilhelmina Goner",
          line1: "78 Vanishing Lane",
          city: "Portland",
          state: "OR",
          postal: "97214",
        },
        occasion,
      ),
    );
    expect(await leave(person)).toMatchObject({ code: "unsettled" });
    await deliverAll(orderId);
    const before = await trialBalance();
    expect(await kindsOf(person)).toEqual([]);
    expect(await deleteAccount(person, { email: "ann@people.example" }, clock)).toMatchObject({
      code: "wrong_email",
    });
    expect(await leave(person)).toEqual({ ok: true, value: undefined });

    expect(await trialBalance()).toEqual(before);
    expect(await findSession(session.sessionId)).toBeNull();
    expect(await leave(person)).toMatchObject({ code: "wrong_email" });
    const said = [email, "Wilhelmina Goner", "Vanishing Lane"];
    // The last letter says that it is done.
    expect(await tracesOf(...said)).toEqual(["mails"]);
    await sql(
      `UPDATE mails SET status = 'sent', sent_at = now(), created_at = $2 WHERE "to" = $1`,
      [email, new Date(clock.now().getTime() - 2 * 86_400_000)],
    );
    await sweepExports(clock);
    expect(await tracesOf(...said)).toEqual([]);
    const [order] = await sql(
      "SELECT ship_name AS name, user_id AS owner, total_cents > 0 AS paid FROM orders WHERE id = $1",
      [orderId],
    );
    expect(order).toEqual({ name: "Deleted", owner: person.userId, paid: true });
  });

  it("waits for a payment, a parcel and staff work; store credit is told of and stops nobody", async () => {
    const person = await user();
    await give(person, 1200);
    expect(await findHindrances(person)).toEqual([{ kind: "credit", cents: 1200 }]);
    await startPayment(person, [await makeProduct()]);
    expect(await kindsOf(person)).toEqual(["orders_underway", "credit"]);
    expect(await leave(person)).toMatchObject({ code: "unsettled" });
    const worker = await user();
    await sql("INSERT INTO staff_members (user_id, permissions) VALUES ($1, '{editor}')", [
      worker.userId,
    ]);
    expect(await kindsOf(worker)).toEqual(["staff"]);
    expect(await leave(worker)).toMatchObject({ code: "unsettled" });
    await sql("DELETE FROM staff_members WHERE user_id = $1", [worker.userId]);
    expect(await leave(worker)).toMatchObject({ ok: true });
  });

  it("tells a seller what has to settle: pieces that are here, and money that is owed", async () => {
    const seller = await consignor();
    expect(await kindsOf(seller)).toEqual([]);
    await makeItem("offered", { seller, at: clock.now() });
    expect(await findHindrances(seller)).toEqual([{ kind: "pieces_here", count: 1 }]);
    const other = await consignor();
    const piece = await sellPiece({ priceCents: 10_000, consignorId: other.userId });
    expect(await findHindrances(other)).toEqual([{ kind: "money_owed", cents: 5000 }]);
    await settlePieces(piece);
    expect(await findHindrances(other)).toEqual([{ kind: "money_owed", cents: 5000 }]);
    expect(await leave(other)).toMatchObject({ code: "unsettled" });
  });
});
