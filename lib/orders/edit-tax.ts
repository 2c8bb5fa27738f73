import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { isUniqueViolation, sql, transaction } from "../db";
import { env } from "../env";
import { err, ok, type Result } from "../result";
import type { SaveTaxInput, TaxSourceInput } from "./tax-schema";

/** A tax rate as its form has it. Basis points. */
export type DeskTaxRate = {
  readonly id: string;
  readonly state: string;
  readonly taxCategory: string;
  readonly rateBp: number;
  readonly taxesShipping: boolean;
  readonly source: string;
};

/** One tax rate, for finance. */
export async function findTaxRate(
  actor: Actor,
  id: string,
): Promise<Result<DeskTaxRate, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [rate] = await sql<DeskTaxRate>(
    `SELECT id, state, tax_category AS "taxCategory", rate_bp AS "rateBp", taxes_shipping AS "taxesShipping", source
       FROM tax_rates WHERE id = $1`,
    [id],
  );
  return rate ? ok(rate) : err("not_found");
}

/** Saves a state's rate for a category of goods; orders that were made before keep theirs. */
export async function saveTaxRate(
  actor: Actor,
  input: SaveTaxInput,
  { clock, origin }: Occasion,
): Promise<Result<{ id: string }, "not_found" | "exists">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const { id, state, taxCategory, rateBp, taxesShipping, source } = input;
  try {
    return await transaction(async (tx) => {
      const [before] = id
        ? await tx<DeskTaxRate>(
            `SELECT state, tax_category AS "taxCategory", rate_bp AS "rateBp", taxes_shipping AS "taxesShipping", source
               FROM tax_rates WHERE id = $1 FOR UPDATE`,
            [id],
          )
        : [];
      if (id && !before) return err("not_found");
      const [rate] = await tx<{ id: string }>(
        id
          ? `UPDATE tax_rates SET state = $1, tax_category = $2, rate_bp = $3, taxes_shipping = $4, source = $5 WHERE id = $6 RETURNING id`
          : `INSERT INTO tax_rates (state, tax_category, rate_bp, taxes_shipping, source) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
        [state, taxCategory, rateBp, taxesShipping, source, ...(id ? [id] : [])],
      );
      if (!rate) return err("not_found");
      await writeAudit(tx, {
        actor,
        action: "save_tax_rate",
        entity: "tax_rate",
        entityId: rate.id,
        before: before ? { ...before } : null,
        after: { state, taxCategory, rateBp, taxesShipping, source },
        at: clock.now(),
        origin,
      });
      return ok({ id: rate.id });
    });
  } catch (error) {
    if (isUniqueViolation(error, "tax_rates_state_tax_category_key")) return err("exists");
    throw error;
  }
}

/** Takes a rate away: the state's general one counts instead, or none. */
export async function dropTaxRate(
  actor: Actor,
  { id }: { readonly id: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return transaction(async (tx) => {
    const [gone] = await tx<{ state: string; taxCategory: string; rateBp: number }>(
      `DELETE FROM tax_rates WHERE id = $1 RETURNING state, tax_category AS "taxCategory", rate_bp AS "rateBp"`,
      [id],
    );
    if (!gone) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "drop_tax_rate",
      entity: "tax_rate",
      entityId: id,
      before: gone,
      after: null,
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}

/** Where tax comes from at present: as staff have set it, else as the configuration says. */
export async function findTaxSource(): Promise<"table" | "stripe"> {
  const [row] = await sql<{ value: unknown }>(
    `SELECT value FROM settings WHERE key = 'tax.source'`,
  );
  if (row?.value === "table" || row?.value === "stripe") return row.value;
  return env.STRIPE_TAX ? "stripe" : "table";
}

/** Switches between the shop's own table and Stripe Tax, for orders from now on. */
export async function setTaxSource(
  actor: Actor,
  { source }: TaxSourceInput,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  const before = await findTaxSource();
  return transaction(async (tx) => {
    await tx(
      `INSERT INTO settings (key, value, updated_at, updated_by) VALUES ('tax.source', $1, $2, $3)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
      [JSON.stringify(source), at, actor.userId],
    );
    await writeAudit(tx, {
      actor,
      action: "set_tax_source",
      entity: "setting",
      entityId: "tax.source",
      before: { source: before },
      after: { source },
      at,
      origin,
    });
    return ok(undefined);
  });
}
