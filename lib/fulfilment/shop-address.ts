import "server-only";
import { z } from "zod";
import { sql, type Sql } from "../db";

const lines = z.array(z.string().min(1)).min(2).max(6);

/** Where parcels come from and go back to, unless staff have set another place. */
const USUAL = ["nécessité", "1420 SE Alder Street", "Portland, OR 97214"];

/** The shop's own address as it stands on parcels: a line each. */
export async function findShopAddress(run: Sql = sql): Promise<readonly string[]> {
  const [row] = await run<{ value: unknown }>(
    `SELECT value FROM settings WHERE key = 'shop.address'`,
  );
  const set = lines.safeParse(row?.value);
  return set.success ? set.data : USUAL;
}
