import { expect, test } from "vitest";
import { sql } from "@/lib/db";
import { readCandidates } from "@/prisma/seed/catalog-file";
import { offer, publishByHand, standing } from "./world";

const candidates = readCandidates();
const refused = candidates.filter(({ intake }) => intake.expected !== "accepted");

test("all 53 candidates went through intake and ended as their record says", async () => {
  const rows = await sql<{ sku: string; outcome: string; verdict: string | null }>(
    `SELECT c.sku, c.outcome::text, s.verdict::text FROM intake_candidates c LEFT JOIN product_standings s ON s.product_id = c.product_id`,
  );
  const outcomes = new Map(rows.map(({ sku, outcome }) => [sku, outcome]));
  expect(candidates).toHaveLength(53);
  for (const { sku, intake } of candidates) expect(outcomes.get(sku), sku).toBe(intake.expected);
  // Those that were accepted are products, and each meets the version that counts.
  const verdicts = rows
    .filter(({ outcome }) => outcome === "accepted")
    .map(({ verdict }) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(["meets"]));
});

test.each(refused)("$sku cannot be put into the shop by hand", async (candidate) => {
  const id = await offer({
    label: candidate.labelDeclaration ?? "",
    use: candidate.useType,
    subcategory: candidate.subcategory,
    badges: candidate.badges,
    percents: candidate.declaredPercents,
  });
  const expected = candidate.intake.expected === "rejected" ? "fails" : "needs_declaration";
  expect((await standing(id)).verdict).toBe(expected);
  await expect(publishByHand(id)).rejects.toThrow(expected);
});
