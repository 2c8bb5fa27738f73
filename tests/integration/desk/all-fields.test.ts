import { afterAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { closeDb, sql } from "@/lib/db";
import { csvLines } from "@/lib/desk/csv";
import { exportFields } from "@/lib/desk/export-fields";
import { readListState } from "@/lib/desk/list-state";
import { productList } from "@/lib/desk/lists/products";
import { KNOWN_COLUMNS } from "@/lib/desk/read-csv";
import { closeSender } from "@/lib/jobs/boss";
import { othersThanMerchandisers, staff } from "../catalog/desk";
import { check, rowsOf } from "./runs";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

it("all fields of all products, exported and sent back, change nothing; a cell that was corrected changes just that", async () => {
  const state = readListState(productList, {});
  const rows: string[][] = [];
  for await (const step of exportFields(await staff("merchandiser"), state, null))
    rows.push(...step);
  expect(rows.length).toBeGreaterThan(70);
  const untouched = await check(csvLines([KNOWN_COLUMNS, ...rows]));
  const wrong = (await rowsOf(untouched)).filter(({ action }) => action !== "skip");
  expect(wrong).toEqual([]);
  const at = KNOWN_COLUMNS.indexOf("Supplement facts");
  const one = rows.find((cells) => cells[0] === "CY-142") ?? [];
  expect(one[at]).toBe("Magnesium Bisglycinate: 200 mg (as magnesium); Glycine: 1 g");
  one[at] = "Magnesium Bisglycinate: 200 mg (as magnesium)\nGlycine: 2 g";
  const runId = await check(csvLines([KNOWN_COLUMNS, ...rows]));
  const changes = await sql(
    `SELECT sku, before, after FROM desk_run_rows WHERE run_id = $1 AND action = 'change'`,
    [runId],
  );
  expect(changes).toEqual([
    {
      sku: "CY-142",
      before: {
        supplementFacts: ["Magnesium Bisglycinate: 200 mg (as magnesium)", "Glycine: 1 g"],
      },
      after: {
        supplementFacts: ["Magnesium Bisglycinate: 200 mg (as magnesium)", "Glycine: 2 g"],
      },
    },
  ]);
  const [stranger] = await othersThanMerchandisers();
  for await (const step of exportFields(stranger as Actor, state, null)) expect(step).toEqual([]);
});
