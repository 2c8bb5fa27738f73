import { clock } from "../../support/stripe";
import { spawn } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { sql } from "@/lib/db";
import { reconcileTransfers } from "@/lib/payouts/reconcile";
import { blocked } from "../../support/blocked";
import {
  booksOf,
  doTransfers,
  makeSeller,
  payable,
  payoutOf,
  received,
  startRun,
  transfersOf,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { openScratch } from "../house/client";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const CHILD = new URL("../../support/send-in-child.ts", import.meta.url).pathname;
const NODE_OPTIONS = ["--import", "tsx", "--import", "./scripts/support/allow-server-only.mjs"];

test("a worker that is killed after the call and before the record has moved the money once", async () => {
  const seller = await makeSeller();
  await payable(seller);
  await startRun();
  const [transfer] = await sql<{ id: string }>(`SELECT id FROM transfers`);
  // The ledger is the last thing to be written: whoever holds its account holds the record up just before its end.
  const holdup = await openScratch();
  await holdup.run("BEGIN");
  await holdup.run("SELECT 1 FROM ledger_accounts WHERE kind = 'stripe_clearing' FOR UPDATE");
  const child = spawn(process.execPath, [...NODE_OPTIONS, CHILD, transfer?.id ?? ""], {
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

  // Stripe has moved it, and the shop does not know.
  expect(await received(seller)).toBe(6_400);
  expect(await payoutOf(seller)).toMatchObject({ status: "sending" });
  expect(await booksOf(seller)).toMatchObject({ payable: 6_400 });

  expect(await doTransfers()).toEqual(["sent"]);
  expect(await transfersOf(seller)).toHaveLength(1);
  expect(await received(seller)).toBe(6_400);
  expect(await payoutOf(seller)).toMatchObject({ status: "paid" });
  expect(await booksOf(seller)).toMatchObject({ payable: 0 });
  expect(got(await reconcileTransfers(clock))).toEqual({
    compared: 1,
    oursCents: 6_400,
    stripeCents: 6_400,
    differences: [],
  });
}, 180_000);
