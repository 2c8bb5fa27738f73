import { afterAll, describe, expect, test } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findOffered } from "@/lib/desk/find-offered";
import type { Fields } from "@/lib/desk/fields";
import { saveEntity } from "@/lib/desk/save-entity";
import { closeSender } from "@/lib/jobs/boss";
import { findCandidate } from "@/lib/standard/candidate-queries";
import type { CandidateMove } from "@/lib/standard/candidate-states";
import { decideCandidate } from "@/lib/standard/decide-candidate";
import { countOffered, listRefused } from "@/lib/standard/queries";
import { hearTags, othersThanMerchandisers } from "../catalog/desk";
import { clock, merchandiser, occasion } from "./world";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const OFFER: Fields = {
  name: "Night balm",
  brandName: "Hidden House",
  what: "balm",
  brandNamed: false,
  useType: "leave-on",
  label: "Water, Glycerin",
  declaredPercents: [],
  supplementFacts: [],
  otherIngredients: [],
  badges: [],
};

let count = 0;
const save = async (id: string | null, fields: Fields) =>
  saveEntity(await merchandiser(), { entity: "candidate", id, version: null, fields }, occasion);

/** Enters what a brand offers, as the desk's form does. */
async function enter(fields: Fields = {}): Promise<string> {
  count += 1;
  const saved = await save(null, { ...OFFER, article: `IN-${count}`, ...fields });
  if (!saved.ok) throw new Error(String(saved.detail?.["problem"] ?? saved.code));
  return saved.value.id;
}
const decide = async (id: string, move: CandidateMove, reason?: string) =>
  decideCandidate(await merchandiser(), { id, move, reason }, occasion);
async function sheet(id: string) {
  const found = await findCandidate(await merchandiser(), id, clock);
  if (!found.ok) throw new Error("No such candidate");
  return found.value;
}
const told = async (id: string) => (await listRefused(300)).find((one) => one.id === id);

describe("a candidate", () => {
  test("is audited as it is typed in, and again when it is corrected", async () => {
    const id = await enter({ label: "Water, Retinol" });
    expect(await sheet(id)).toMatchObject({ status: "open", now: { outcome: "review" } });
    await save(id, { declaredPercents: ["Retinol 0.1 %"] });
    expect((await sheet(id)).now.outcome).toBe("accepted");
    await save(id, { label: "Water, Methylparaben" });
    expect((await sheet(id)).now.outcome).toBe("rejected");
    const [row] = await sql(`SELECT outcome, findings FROM intake_candidates WHERE id = $1`, [id]);
    expect(row).toMatchObject({
      outcome: "rejected",
      findings: [{ label: "Methylparaben", verdict: "prohibited" }],
    });
  });

  test("of a supplement is audited by its facts and what else is in it", async () => {
    const facts = { supplementFacts: ["Zinc Oxide: 2 mg"], otherIngredients: ["Glycerin"] };
    const id = await enter({ label: null, useType: "ingestible", what: "capsule", ...facts });
    const { lines } = (await sheet(id)).now.audit;
    expect(lines.map(({ label, section }) => [label, section])).toEqual([
      ["Zinc Oxide", "supplement"],
      ["Glycerin", "ingredients"],
    ]);
  });

  test("that fails the standard cannot be accepted, not even by hand", async () => {
    const id = await enter({ label: "Water, Methylparaben" });
    const answer = await decide(id, "accept");
    expect(answer).toMatchObject({ ok: false, code: "below_standard" });
    expect(!answer.ok && String(answer.detail?.["reasons"])).toContain("Methylparaben");
    await expect(
      sql(
        `UPDATE intake_candidates SET status = 'accepted', decided_on = now(), decided_by = 'x' WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: "intake_candidates_accepted" });
    expect((await sheet(id)).status).toBe("open");
  });

  test("that was accepted becomes a product with what the brand offered, once", async () => {
    const id = await enter({ label: "Water, Retinol", declaredPercents: ["Retinol 0.1 %"] });
    const actor = await merchandiser();
    expect(await findOffered(actor, id)).toBeNull();
    expect(await decide(id, "accept")).toEqual({ ok: true, value: { status: "accepted" } });
    const offered = await findOffered(actor, id);
    expect(offered?.typed).toMatchObject({
      name: "Night balm",
      label: "Water, Retinol",
      declaredPercents: "Retinol 0.1 %",
      brand: "",
    });
    const make = (sku: string) =>
      saveEntity(
        actor,
        {
          entity: "product",
          id: null,
          version: null,
          sku,
          candidate: id,
          fields: {
            name: "Night balm",
            slug: null,
            category: "skincare",
            subcategory: "balm",
            description: "A balm.",
            priceCents: 2400,
            weightGrams: 90,
            useType: "leave-on",
            label: "Water, Retinol",
            declaredPercents: ["Retinol 0.1 %"],
          },
        },
        occasion,
      );
    const made = await make("IN-PRODUCT-1");
    expect(made).toMatchObject({ ok: true });
    const [product] = await sql<{ slug: string }>(
      `SELECT p.slug FROM intake_candidates c JOIN products p ON p.id = c.product_id WHERE c.id = $1`,
      [id],
    );
    expect((await sheet(id)).productSlug).toBe(product?.slug);
    expect(await findOffered(actor, id)).toBeNull();
    await make("IN-PRODUCT-2");
    expect((await sheet(id)).productSlug).toBe(product?.slug);
    expect(await told(id)).toBeUndefined();
  });

  test("is refused with a reason where the standard would take it, and is told without its brand", async () => {
    const id = await enter();
    expect(await told(id)).toBeUndefined();
    expect(await decide(id, "refuse")).toEqual({ ok: false, code: "reason_needed" });
    const heard = await hearTags();
    await decide(id, "refuse", "It comes in a tube that nobody can recycle.");
    await expect.poll(() => heard.tags).toContain("standard");
    await heard.stop();
    expect(await told(id)).toMatchObject({
      brand: null,
      name: null,
      what: "balm",
      status: "refused",
      reason: "It comes in a tube that nobody can recycle.",
      decidedOn: "2026-11-20",
      findings: [],
    });
    expect(JSON.stringify(await told(id))).not.toMatch(/Hidden House|IN-\d/);
    const named = await enter({ brandNamed: true, label: "Water, Methylparaben" });
    await decide(named, "refuse");
    expect(await told(named)).toMatchObject({ brand: "Hidden House", name: "Night balm" });
  });

  test("waits for its papers, is opened again, and is decided once", async () => {
    const id = await enter({ label: "Water, Polysorbate 20 2%" });
    const before = await countOffered();
    await decide(id, "hold");
    expect((await countOffered()).held).toBe(before.held + 1);
    expect(await told(id)).toMatchObject({ status: "held", findings: [{ label: /Polysorbate/ }] });
    expect(await save(id, { name: "Day balm" })).toMatchObject({ ok: true });
    await decide(id, "reopen");
    expect(await told(id)).toBeUndefined();
    const answers = await Promise.all([decide(id, "refuse", "No."), decide(id, "accept")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "conflict" });
    expect(await save(id, { name: "Other" })).toMatchObject({ ok: false, code: "refused" });
    const history = await sql<{ action: string }>(
      `SELECT action FROM audit_entries WHERE entity = 'candidate' AND entity_id = $1 ORDER BY id`,
      [id],
    );
    expect(history.map(({ action }) => action)).toEqual([
      "save",
      "hold_candidate",
      "save",
      "reopen_candidate",
      expect.stringMatching(/^(refuse|accept)_candidate$/),
    ]);
  });

  test("has an SKU that neither a product nor another candidate has", async () => {
    expect(await save(null, { ...OFFER, article: "UAA-101" })).toMatchObject({ code: "refused" });
    await enter({ article: "IN-TWICE" });
    expect(await save(null, { ...OFFER, article: "IN-TWICE" })).toMatchObject({ code: "taken" });
  });

  test("is nobody else's", async () => {
    const id = await enter();
    for (const actor of await othersThanMerchandisers()) {
      expect(await findCandidate(actor, id, clock)).toMatchObject({ code: "not_found" });
      expect(await decideCandidate(actor, { id, move: "accept" }, occasion)).toMatchObject({
        code: "not_found",
      });
    }
    expect((await sheet(id)).status).toBe("open");
  });
});
