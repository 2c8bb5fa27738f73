import "server-only";
import type { StaffActor } from "../access/actor";
import { sql } from "../db";
import type { TypedFields } from "./drafts";

type Accepted = {
  sku: string;
  name: string;
  brand: string | null;
  subcategory: string;
  useType: string | null;
  label: string | null;
  declaredPercents: string[];
  supplementFacts: string[];
  otherIngredients: string[];
  badges: string[];
};

/**
 * What was accepted at intake and has no product yet, as it would be typed into the form of one; null for anything else.
 * The brand is filled in where the shop has one of that name.
 */
export async function findOffered(
  _actor: StaffActor,
  candidateId: string,
): Promise<{ id: string; typed: TypedFields } | null> {
  const [row] = await sql<Accepted>(
    `SELECT c.sku, c.name, (SELECT slug FROM brands b WHERE lower(b.name) = lower(c.brand_name)) AS brand, c.what AS subcategory,
       c.use_type AS "useType", c.label, c.declared_percents AS "declaredPercents", c.supplement_facts AS "supplementFacts",
       c.other_ingredients AS "otherIngredients", c.badges
       FROM intake_candidates c WHERE c.id = $1 AND c.status = 'accepted' AND c.product_id IS NULL`,
    [candidateId],
  );
  if (!row) return null;
  const typed = Object.entries(row).map(([key, value]): [string, string] => [
    key,
    Array.isArray(value) ? value.join("; ") : (value ?? ""),
  ]);
  return { id: candidateId, typed: Object.fromEntries(typed) };
}
