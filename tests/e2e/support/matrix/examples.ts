import { randomUUID } from "node:crypto";
import type { Db } from "../database";

/** Something that is there, for every address with a parameter: the SQL of the parameters, in their order. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "/admin/audit/[id]": "SELECT id FROM audit_entries ORDER BY id",
  "/admin/brands/[slug]": "SELECT slug FROM brands ORDER BY slug",
  "/admin/categories/[id]": "SELECT id FROM categories ORDER BY id",
  "/admin/collections/[slug]": "SELECT slug FROM collections ORDER BY slug",
  "/admin/ingredients/[slug]": "SELECT slug FROM ingredients ORDER BY slug",
  "/admin/products/[slug]": "SELECT slug FROM products WHERE kind = 'curated' ORDER BY slug",
  "/admin/products/[slug]/preview":
    "SELECT slug FROM products WHERE kind = 'curated' ORDER BY slug",
  "/admin/search/synonyms/[id]": "SELECT id FROM search_synonyms ORDER BY id",
  "/admin/standard/intake/[id]": "SELECT id FROM intake_candidates ORDER BY id",
  "/admin/standard/products/[id]": "SELECT id FROM products WHERE kind = 'curated' ORDER BY id",
  "/admin/standard/rules/[key]": "SELECT key FROM standard_rules ORDER BY key",
  "/admin/consignment/[number]": "SELECT number FROM consignment_items ORDER BY number",
  "/admin/consignment/rules/[version]":
    "SELECT version::text FROM consignment_policies ORDER BY version",
  "/admin/consignment/runs/[id]": "SELECT id FROM consignment_runs ORDER BY id",
  "/admin/promotions/[id]": "SELECT id FROM promotions ORDER BY id",
  "/admin/orders/[number]": "SELECT number FROM orders WHERE placed_at IS NOT NULL ORDER BY id",
  "/admin/delivery/rates/[id]": "SELECT id FROM shipping_rates ORDER BY id",
  "/admin/delivery/zones/[id]": "SELECT id FROM shipping_zones ORDER BY id",
  "/admin/credit/[userId]":
    "SELECT owner_id FROM ledger_accounts WHERE kind = 'store_credit' ORDER BY id",
  "/admin/ledger/transactions/[id]": "SELECT id FROM ledger_transactions ORDER BY id",
  "/admin/people/[id]": "SELECT id FROM users ORDER BY id",
  "/admin/payouts/[run]": "SELECT id FROM payout_runs ORDER BY id",
  "/admin/payouts/consignors/[id]": "SELECT user_id FROM consignors ORDER BY user_id",
  "/admin/system/letters/[template]": "SELECT 'receipt'",
  "/admin/tax/[id]": "SELECT id FROM tax_rates ORDER BY id",
  "/admin/journal/[id]": "SELECT id FROM articles ORDER BY id",
  "/admin/journal/letters/[id]": "SELECT id FROM newsletter_issues ORDER BY id",
  "/admin/journal/people/[slug]": "SELECT slug FROM journal_people ORDER BY slug",
  "/admin/journal/references/[slug]": "SELECT slug FROM journal_references ORDER BY slug",
  "/admin/journal/topics/[slug]": "SELECT slug FROM journal_topics ORDER BY slug",
  "/admin/journal/[id]/preview": "SELECT id FROM articles ORDER BY id",
  "/admin/journal/[id]/revisions": "SELECT id FROM articles ORDER BY id",
};

/** Parameters that are words of their own. */
const WORDS: Readonly<Record<string, string>> = {
  "/admin/consignment/rules/edit/[list]/[index]": "/admin/consignment/rules/edit/split/0",
  "/admin/export/[room]": "/admin/export/products",
  "/admin/fulfilment/parcels/[id]/[paper]": `/admin/fulfilment/parcels/${randomUUID()}/slip`,
};

const PARAMETER = /\[[^\]]+\]/g;

/** The same address about something that is not there. */
export const missing = (route: string): string =>
  WORDS[route] ?? route.replaceAll(PARAMETER, () => randomUUID());

/** An address of the route; `there` where it is known to be about something that is there. */
export async function exampleOf(
  db: Db,
  route: string,
): Promise<{ readonly path: string; readonly there: boolean }> {
  if (!route.includes("[")) return { path: route, there: true };
  const sql = EXAMPLES[route];
  const value = sql ? await db.value<string | undefined>(`${sql} LIMIT 1`) : undefined;
  if (!value) return { path: missing(route), there: false };
  return { path: route.replaceAll(PARAMETER, value), there: true };
}
