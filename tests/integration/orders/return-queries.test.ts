import { afterAll, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findReturnWindows } from "@/lib/orders/return-queries";

afterAll(closeDb);

it("knows the windows that staff have set, and the shop's own where they have set none", async () => {
  expect(await findReturnWindows()).toEqual({ curatedDays: 30, resaleDays: 14 });
  await sql(`UPDATE settings SET value = '45' WHERE key = 'returns.curatedDays'`);
  expect(await findReturnWindows()).toEqual({ curatedDays: 45, resaleDays: 14 });
  await sql(`DELETE FROM settings WHERE key LIKE 'returns.%'`);
  expect(await findReturnWindows()).toEqual({ curatedDays: 30, resaleDays: 14 });
});
