import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { dropDraft, findDraft, keepDraft } from "@/lib/desk/drafts";
import { findEntity } from "@/lib/desk/entity-queries";
import type { Entity } from "@/lib/desk/entities";
import { findPreview } from "@/lib/desk/find-preview";
import { addPicture } from "@/lib/desk/add-picture";
import type { Fields } from "@/lib/desk/fields";
import { saveEntity } from "@/lib/desk/save-entity";
import { scheduleMove } from "@/lib/desk/schedules";
import { undoChange } from "@/lib/desk/undo-change";
import { closeSender } from "@/lib/jobs/boss";
import { AT, goods, keepWorld, occasion, othersThanMerchandisers, staff } from "../catalog/desk";

beforeAll(keepWorld);
afterAll(async () => {
  await closeSender();
  await closeDb();
});

const sheet = async (entity: Entity, key: string) => {
  const found = await findEntity(await staff("merchandiser"), entity, key);
  if (!found.ok) throw new Error(`No ${key}`);
  return found.value;
};
const save = async (
  entity: Entity,
  id: string | null,
  version: number | null,
  fields: Fields,
  sku?: string,
) =>
  saveEntity(
    await staff("merchandiser"),
    { entity, id, version, fields, ...(sku ? { sku } : {}) },
    occasion,
  );
const history = (id: string) =>
  sql<{ id: string; action: string; before: Fields; after: Fields }>(
    `SELECT id, action, before, after FROM audit_entries WHERE entity_id = $1 ORDER BY id`,
    [id],
  );
const one = async <T>(text: string, ...values: unknown[]) =>
  Object.values((await sql<Record<string, T>>(text, values))[0] ?? {})[0];

const NEW = {
  name: "Oat balm",
  slug: null,
  category: "skincare",
  subcategory: "balm",
  description: "A balm.",
  priceCents: 2400,
  weightGrams: 120,
  label: "Aqua, Glycerin",
  badges: [],
  useType: "leave-on",
};

describe("a form", () => {
  it.each([
    [
      "brand",
      "focus",
      { name: "Fern", slug: null, focus: "Ferns", basedIn: "Ohio", story: "Two sisters." },
    ],
    ["category", "position", { name: "Ferns", slug: "ferns", kind: "curated", position: 40 }],
    [
      "collection",
      "intro",
      {
        name: "Ferny",
        slug: null,
        intro: "Green.",
        position: 9,
        shown: true,
        products: ["UAA-101", "NM-124"],
      },
    ],
    [
      "ingredient",
      "use",
      {
        inci: "Fern Oil",
        slug: null,
        aliases: ["Farnöl"],
        functions: ["emollient"],
        use: "Softens.",
        confidence: "read",
        source: "A book",
      },
    ],
  ] as const)(
    "makes a %s, changes it, and refuses whoever has not seen that",
    async (entity, key, fields) => {
      const made = await save(entity, null, null, fields);
      if (!made.ok) throw new Error(made.code);
      const { id } = made.value;
      const found = await sheet(
        entity,
        entity === "category"
          ? id
          : String(
              await one(
                `SELECT slug FROM ${entity === "brand" ? "brands" : `${entity}s`} WHERE id = $1`,
                id,
              ),
            ),
      );
      expect(found.fields).toMatchObject({
        ...fields,
        slug: expect.stringMatching(/^fern/) as string,
      });
      const value = key === "position" ? 41 : "Otherwise";
      expect(await save(entity, id, found.version, { [key]: value })).toMatchObject({
        ok: true,
        value: { changed: true },
      });
      expect(await save(entity, id, found.version, { [key]: "Blind" })).toMatchObject({
        ok: false,
        code: "conflict",
        detail: { keys: [key] },
      });
      const entries = await history(id);
      expect(entries.map(({ action, before }) => [action, before])).toEqual([
        ["save", null],
        ["save", { [key]: fields[key as keyof typeof fields] }],
      ]);
      expect(await save(entity, null, null, fields)).toMatchObject({ ok: false, code: "taken" });
      const undone = await undoChange(
        await staff("admin"),
        { entryId: entries[1]?.id ?? "" },
        occasion,
      );
      expect(undone).toEqual({ ok: true, value: { keys: [key] } });
      expect((await history(id)).at(-1)).toMatchObject({ action: "undo" });
    },
  );

  it("makes a product as a draft, and keeps its SKU to itself", async () => {
    const brand = await one<string>(`SELECT slug FROM brands ORDER BY slug LIMIT 1`);
    const made = await save("product", null, null, { ...NEW, brand: brand ?? "" }, "FORM-1");
    expect(made).toMatchObject({ ok: true, value: { changed: true, note: null } });
    expect(await sheet("product", "oat-balm-form-1")).toMatchObject({
      sku: "FORM-1",
      fields: { status: "draft", onHand: 0, label: "Aqua, Glycerin" },
    });
    expect(
      await save("product", null, null, { ...NEW, brand: brand ?? "", slug: "x-y" }, "FORM-1"),
    ).toMatchObject({ ok: false, code: "taken" });
    expect(
      await save("collection", null, null, {
        name: "N",
        slug: null,
        intro: "i",
        position: 1,
        shown: false,
        products: ["NOPE"],
      }),
    ).toMatchObject({
      ok: false,
      code: "refused",
      detail: { problem: "Products: nothing has the SKU NOPE." },
    });
  });

  it("does not undo over a later change, and is for merchandisers only", async () => {
    const { productId, slug } = await goods("UAA-101");
    await save("product", productId, null, { subcategory: "first" });
    const entry = (await history(productId)).at(-1);
    await save("product", productId, null, { subcategory: "second" });
    expect(await undoChange(await staff("admin"), { entryId: entry?.id ?? "" }, occasion)).toEqual({
      ok: false,
      code: "stale",
    });
    for (const actor of await othersThanMerchandisers()) {
      const gone = { ok: false, code: "not_found" };
      expect(
        await saveEntity(
          actor,
          { entity: "product", id: productId, version: null, fields: { name: "x" } },
          occasion,
        ),
      ).toEqual(gone);
      expect(await undoChange(actor, { entryId: entry?.id ?? "" }, occasion)).toEqual(gone);
      expect(await findPreview(actor, slug)).toEqual(gone);
      expect(
        await scheduleMove(
          actor,
          { productId, move: "unpublish", at: new Date(AT.getTime() + 1000) },
          occasion,
        ),
      ).toEqual(gone);
      expect(
        await addPicture(
          actor,
          { productId, alt: "x", crop: { zoom: 1, x: 0, y: 0 }, bytes: new Uint8Array() },
          occasion,
        ),
      ).toEqual(gone);
      expect(
        await keepDraft(
          actor,
          { entity: "product", entityId: productId, fields: {} },
          occasion.clock,
        ),
      ).toEqual(gone);
    }
  });
});

it("a draft is one's own, shows in the preview, changes nothing, and goes when it is saved", async () => {
  const { productId, slug } = await goods("UAA-101");
  const mine = await staff("merchandiser");
  const place = { entity: "product", entityId: productId } as const;
  await keepDraft(
    mine,
    { ...place, fields: { name: "A drafted name", weightGrams: "none", label: "Aqua, Glycerin" } },
    occasion.clock,
  );
  expect(await findDraft(await staff("admin"), place)).toBeNull();
  const before = await sheet("product", slug);
  expect(await findPreview(mine, slug)).toMatchObject({
    ok: true,
    value: {
      withDraft: true,
      problem: "Weight is no whole number.",
      product: { name: "A drafted name", label: [{ label: "Aqua" }, { label: "Glycerin" }] },
    },
  });
  expect(await sheet("product", slug)).toEqual(before);
  await save("product", productId, before.version, { name: before.fields["name"] ?? "" });
  expect(await findDraft(mine, place)).toBeNull();
  await keepDraft(mine, { ...place, fields: { name: "x" } }, occasion.clock);
  await dropDraft(mine, place);
  expect(await findDraft(mine, place)).toBeNull();
});
