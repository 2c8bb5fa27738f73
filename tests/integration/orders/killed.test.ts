import { clock, passTime } from "../../support/stripe";
import { spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sql } from "@/lib/db";
import { pollPayments } from "@/lib/orders/poll-payments";
import { settlePayment } from "@/lib/orders/settle-payment";
import { blocked } from "../../support/blocked";
import { makePiece, shelf, type Goods } from "../../support/goods";
import { guest, payOnPage, settle, startPayment } from "../../support/shop";
import { openScratch } from "../house/client";

const ROOT = path.resolve(import.meta.dirname, "../../..");

const CHILD = new URL("../../support/settle-in-child.ts", import.meta.url).pathname;
const NODE_OPTIONS = ["--import", "tsx", "--import", "./scripts/support/allow-server-only.mjs"];

/** All that a settlement writes: how much of it is there. */
async function written(orderId: string, piece: Goods) {
  const [row] = await sql<{ status: string; rows: number }>(
    `SELECT status, (SELECT count(*)::int FROM ledger_transactions WHERE order_id = o.id)
       + (SELECT count(*)::int FROM mails WHERE key = 'receipt:' || o.id)
       + (SELECT count(*)::int FROM shipments WHERE order_id = o.id)
       + (SELECT count(*)::int FROM order_history WHERE order_id = o.id AND transition = 'capture') AS rows
       FROM orders o WHERE id = $1`,
    [orderId],
  );
  return { ...row, ...(await shelf(piece.variantId)) };
}
const NOTHING = { status: "pending_payment", rows: 0, onHand: 1, held: 1 };
const ALL = { status: "placed", rows: 4, onHand: 0, held: 0 };

async function paidOrder() {
  const piece = await makePiece();
  const { orderId } = await startPayment(guest(), [piece]);
  return { piece, orderId, session: await payOnPage(orderId) };
}

describe("between Stripe's success and the shop's commit", () => {
  it.each(["mails", "ledger_postings", "stock_movements", "shipments"])(
    "a fault while writing %s leaves nothing behind, and the next one who asks settles",
    async (table) => {
      const { piece, orderId, session } = await paidOrder();
      await sql(
        `CREATE OR REPLACE FUNCTION break_down() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`,
      );
      await sql(
        `CREATE TRIGGER break_down BEFORE INSERT ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION break_down()`,
      );
      await expect(settlePayment(session, clock)).rejects.toThrow("the disk is full");
      await sql(`DROP TRIGGER break_down ON ${table}`);
      expect(await written(orderId, piece)).toEqual(NOTHING);
      expect(await settle(session)).toBe("placed");
      expect(await written(orderId, piece)).toEqual(ALL);
    },
  );

  it("a killed process leaves nothing behind, and the poller settles after the restart", async () => {
    const { piece, orderId, session } = await paidOrder();
    // The ledger is the last thing to be written: whoever holds its account holds the settlement up just before its end.
    const holdup = await openScratch();
    await holdup.run("BEGIN");
    await holdup.run("SELECT 1 FROM ledger_accounts WHERE kind = 'stripe_clearing' FOR UPDATE");
    const child = spawn(process.execPath, [...NODE_OPTIONS, CHILD, session], {
      cwd: ROOT,
      env: process.env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const said: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    const exited = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
    try {
      await blocked("ledger");
    } finally {
      child.kill("SIGKILL");
    }
    expect(await exited).toBe("SIGKILL");
    expect(said).toEqual([]);
    await holdup.run("ROLLBACK");
    await holdup.close();
    await blocked("ledger", 0);

    expect(await written(orderId, piece)).toEqual(NOTHING);
    passTime(3);
    await pollPayments(clock);
    expect(await written(orderId, piece)).toEqual(ALL);
    expect(await settle(session)).toBe("placed");
    expect(await written(orderId, piece)).toEqual(ALL);
  });
});
