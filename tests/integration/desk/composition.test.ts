import { afterAll, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findEntity } from "@/lib/desk/entity-queries";
import type { Fields } from "@/lib/desk/fields";
import { saveEntity } from "@/lib/desk/save-entity";
import { undoChange } from "@/lib/desk/undo-change";
import { closeSender } from "@/lib/jobs/boss";
import { occasion, staff } from "../catalog/desk";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const NEW: Fields = {
  name: "Night cream",
  slug: null,
  category: "skincare",
  subcategory: "cream",
  description: "A cream.",
  priceCents: 2400,
  weightGrams: 120,
  label: "Aqua, Retinol",
  badges: [],
  useType: "leave-on",
};

const save = async (id: string | null, fields: Fields) =>
  saveEntity(
    await staff("merchandiser"),
    { entity: "product", id, version: null, fields, ...(id === null ? { sku: "NIGHT-1" } : {}) },
    occasion,
  );
const one = async <T>(text: string, id: string) =>
  Object.values((await sql<Record<string, T>>(text, [id]))[0] ?? {})[0];

it("a composition is typed as the brand declares it: shares and facts are kept, audited and undone", async () => {
  const actor = await staff("merchandiser");
  const made = await save(null, NEW);
  const id = made.ok ? made.value.id : "";
  const stand = () =>
    one<string>("SELECT verdict::text FROM product_standings WHERE product_id = $1", id);
  expect(await stand()).toBe("needs_declaration");
  await save(id, { declaredPercents: ["Retinol 0.1 %"] });
  expect(await stand()).toBe("meets");
  expect(await one("SELECT declared_percents FROM products WHERE id = $1", id)).toEqual({
    Retinol: 0.1,
  });
  await save(id, { declaredPercents: ["Retinol 3 %"] });
  expect(await stand()).toBe("fails");
  const [last] = await sql<{ id: string; before: Fields; after: Fields }>(
    `SELECT id, before, after FROM audit_entries WHERE entity_id = $1 ORDER BY id DESC LIMIT 1`,
    [id],
  );
  expect(last).toMatchObject({
    before: { declaredPercents: "Retinol 0.1 %" },
    after: { declaredPercents: "Retinol 3 %" },
  });
  await undoChange(actor, { entryId: last?.id ?? "" }, occasion);
  expect(await stand()).toBe("meets");

  const facts = ["Zinc (as citrate): 2 mg", "Ascorbic Acid: 1,000 mg"];
  await save(id, { label: null, declaredPercents: [], supplementFacts: facts });
  expect(await one("SELECT supplement_facts FROM products WHERE id = $1", id)).toEqual([
    { name: "Zinc (as citrate)", amount: "2 mg" },
    { name: "Ascorbic Acid", amount: "1,000 mg" },
  ]);
  expect(await one("SELECT declared_percents FROM products WHERE id = $1", id)).toBeNull();
  const slug = await one<string>("SELECT slug FROM products WHERE id = $1", id);
  const sheet = await findEntity(actor, "product", slug ?? "");
  expect(sheet.ok && sheet.value.fields["supplementFacts"]).toEqual(facts);
  expect(
    await one(
      "SELECT array_agg(label ORDER BY position) FROM product_ingredients WHERE product_id = $1",
      id,
    ),
  ).toEqual(["Zinc (as citrate)", "Ascorbic Acid"]);
});
