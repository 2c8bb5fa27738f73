import "server-only";
import { z } from "zod";
import { type Sql, sql } from "../db";
import { RECEIVING_ADDRESS } from "./receiving-place";

const lines = z.array(z.string().min(1).max(80)).min(2).max(6);

/** Where pieces are sent, a line each. */
export async function findReceivingAddress(run: Sql = sql): Promise<readonly string[]> {
  const [row] = await run<{ value: unknown }>(
    `SELECT value FROM settings WHERE key = 'consignment.receivingAddress'`,
  );
  return lines.safeParse(row?.value).data ?? RECEIVING_ADDRESS;
}
