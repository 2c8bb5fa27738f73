import { describe, expect, test } from "vitest";
import { moveProduct } from "@/lib/catalog/move-product";
import { sql } from "@/lib/db";
import { findPublishRefusals } from "@/lib/standard/publish-gate";
import { recordEvidence, withdrawEvidence } from "@/lib/standard/record-evidence";
import { expireEvidence } from "@/lib/standard/expire-evidence";
import { fixedClock } from "@/lib/clock";
import { merchandiser, occasion, offer, publishByHand, standing } from "./world";

const publish = async (productId: string) =>
  moveProduct(await merchandiser(), { productId, move: "publish" }, occasion);

const certificate = (productId: string, more: object = {}) => ({
  productId,
  kind: "dioxane_certificate" as const,
  number: "DX-1",
  issuedBy: "Maker",
  issuedOn: "2026-11-01",
  ...more,
});

describe("a product that fails", () => {
  test("is refused at the desk with the entries that decide, and by the table itself", async () => {
    const id = await offer({ label: "Water, Methylparaben, Retinol" });
    expect(await publish(id)).toMatchObject({ ok: false, code: "below_standard" });
    const refusal = (await findPublishRefusals(sql, [id])).get(id);
    expect(refusal?.block).toBe("fails");
    expect(refusal?.reasons.map((reason) => reason.split(":")[0])).toEqual([
      "Methylparaben",
      "Retinol",
    ]);
    await expect(publishByHand(id)).rejects.toMatchObject({
      constraint: "products_within_standard",
    });
    expect((await standing(id)).status).toBe("draft");
  });

  test("is refused when nobody has audited its new label", async () => {
    const id = await offer({ label: "Water, Glycerin" });
    await sql("UPDATE products SET label_declaration = 'Water, Lead' WHERE id = $1", [id]);
    expect(await publish(id)).toMatchObject({ code: "below_standard" });
    await expect(publishByHand(id)).rejects.toThrow("unaudited");
  });

  test("does not come in by a changed label once it is published", async () => {
    const id = await offer({ label: "Water, Glycerin" });
    expect(await publish(id)).toMatchObject({ ok: true });
    await expect(
      sql("UPDATE products SET label_declaration = 'Water, Lead' WHERE id = $1", [id]),
    ).rejects.toThrow("unaudited");
  });
});

describe("a document", () => {
  test("turns what needs a declaration into allowed, with its day and the person", async () => {
    const id = await offer({ label: "Water, Polysorbate 20", percents: { "Polysorbate 20": 2 } });
    expect((await standing(id)).verdict).toBe("needs_declaration");
    expect(await publish(id)).toMatchObject({ code: "below_standard" });
    const recorded = await recordEvidence(await merchandiser(), certificate(id), null, occasion);
    expect(recorded).toMatchObject({ ok: true, value: { verdict: "meets", left: false } });
    expect(await publish(id)).toMatchObject({ ok: true });
    const [row] = await sql<{ line: object }>(
      `SELECT audit_lines(a) -> 1 AS line FROM product_standings s JOIN product_audits a ON a.id = s.audit_id WHERE s.product_id = $1`,
      [id],
    );
    expect(row?.line).toMatchObject({
      verdict: "allowed",
      evidence: { number: "DX-1", recordedOn: "2026-11-20", recordedName: "Merle Example" },
    });
  });

  test("that is withdrawn, or runs out, takes the product out of the shop", async () => {
    const label = { label: "Water, Polysorbate 20 2%" };
    const [first, second] = [await offer(label), await offer(label)];
    for (const id of [first, second]) {
      await recordEvidence(
        await merchandiser(),
        certificate(id, { validUntil: "2026-12-01" }),
        null,
        occasion,
      );
      await publish(id);
    }
    const [paper] = await sql<{ id: string }>(
      "SELECT id FROM product_evidence WHERE product_id = $1",
      [first],
    );
    const withdrawn = await withdrawEvidence(
      await merchandiser(),
      { id: paper?.id ?? "" },
      occasion,
    );
    expect(withdrawn).toMatchObject({ value: { left: true, verdict: "needs_declaration" } });
    expect((await standing(first)).status).toBe("draft");
    expect((await standing(second)).status).toBe("published");
    await expireEvidence(fixedClock(new Date("2026-12-02T00:13:00Z")));
    expect(await standing(second)).toMatchObject({ status: "draft", verdict: "needs_declaration" });
  });

  test("that declares a percentage counts against the limit", async () => {
    const id = await offer({ label: "Water, Retinol" });
    const paper = {
      ...certificate(id),
      kind: "supplier_declaration" as const,
      ingredient: "Retinol",
    };
    await recordEvidence(await merchandiser(), { ...paper, percent: 0.2 }, null, occasion);
    expect((await standing(id)).verdict).toBe("meets");
    await recordEvidence(await merchandiser(), { ...paper, percent: 0.5 }, null, occasion);
    expect((await standing(id)).verdict).toBe("fails");
  });
});

test("families are told apart: on the label, not on it, not to be told", async () => {
  const plain = await standing(await offer({ label: "Water, Glycerin" }));
  expect(plain.free).toContain("parabens");
  expect(plain.free).not.toContain("heavy-metals");
  const failing = await standing(await offer({ label: "Water, Methylparaben" }));
  expect(failing.contains).toContain("parabens");
  const unknown = await standing(await offer({ label: "Water, Xylophonium Novum" }));
  expect(unknown).toMatchObject({ verdict: "unknown", free: [] });
  expect(unknown.unsure).toContain("parabens");
});
