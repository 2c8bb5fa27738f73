import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit, type AuditFacts } from "../access/write-audit";
import { announceChange } from "../catalog/announce-change";
import type { Occasion } from "../catalog/edit-product";
import { isUniqueViolation, sql, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import type { SaveRateInput, SaveZoneInput } from "./shipping-schema";

/** A rate as its form has it. Weights in grams, amounts in cents. */
export type DeskRate = {
  readonly id: string;
  readonly zoneId: string;
  readonly zone: string;
  readonly name: string;
  readonly maxWeightGrams: number;
  readonly priceCents: number;
  readonly freeFromCents: number | null;
  readonly minDays: number;
  readonly maxDays: number;
};

export type DeskZone = {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
};

/** Zones, for the desk. */
export async function listZones(actor: Actor): Promise<Result<DeskZone[], "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  return ok(
    await sql<DeskZone>(
      `SELECT id, name, states FROM shipping_zones ORDER BY cardinality(states) DESC, name`,
    ),
  );
}

/** One rate, for the desk. */
export async function findRate(actor: Actor, id: string): Promise<Result<DeskRate, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const [rate] = await sql<DeskRate>(
    `SELECT r.id, r.zone_id AS "zoneId", z.name AS zone, r.name, r.max_weight_grams AS "maxWeightGrams",
            r.price_cents AS "priceCents", r.free_from_cents AS "freeFromCents", r.min_days AS "minDays", r.max_days AS "maxDays"
       FROM shipping_rates r JOIN shipping_zones z ON z.id = r.zone_id WHERE r.id = $1`,
    [id],
  );
  return rate ? ok(rate) : err("not_found");
}

export type ZoneFailure = "not_found" | "elsewhere" | "exists";

/**
 * Names a zone and says which states lie in it; without an id it is a new one. `elsewhere`: a state lies in another zone
 * already, named in `detail`; `exists`: another zone has this name.
 */
export async function saveZone(
  actor: Actor,
  { id, name, states }: SaveZoneInput,
  { clock, origin }: Occasion,
): Promise<Result<void, ZoneFailure>> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  try {
    return await transaction(async (tx) => {
      const others = await tx<{ name: string; states: string[] }>(
        `SELECT name, states FROM shipping_zones WHERE id IS DISTINCT FROM $1 AND states && $2::text[] FOR UPDATE`,
        [id ?? null, states],
      );
      const [other] = others;
      const state = states.find((one) => other?.states.includes(one));
      if (other && state) return err("elsewhere", { state, zone: other.name });
      const [before] = id
        ? await tx<{ name: string; states: string[] }>(
            `SELECT name, states FROM shipping_zones WHERE id = $1 FOR UPDATE`,
            [id],
          )
        : [];
      if (id && !before) return err("not_found");
      const [zone] = await tx<{ id: string }>(
        id
          ? `UPDATE shipping_zones SET name = $2, states = $3 WHERE id = $1 RETURNING id`
          : `INSERT INTO shipping_zones (id, name, states) VALUES (coalesce($1, uuidv7()), $2, $3) RETURNING id`,
        [id ?? null, name, states],
      );
      if (!zone) return err("not_found");
      await announceChange(tx, ["shipping"]);
      await writeAudit(tx, {
        actor,
        action: "save_zone",
        entity: "shipping_zone",
        entityId: zone.id,
        before: before ? { name: before.name, states: before.states.join(" ") } : null,
        after: { name, states: states.join(" ") },
        at: clock.now(),
        origin,
      });
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error, "shipping_zones_name_key")) return err("exists");
    throw error;
  }
}

/** Saves a rate of a zone; without an id it is a new one. `exists`: the zone has one of this name for this weight. */
export async function saveRate(
  actor: Actor,
  input: SaveRateInput,
  { clock, origin }: Occasion,
): Promise<Result<{ id: string }, "not_found" | "exists">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  try {
    return await transaction(async (tx) => {
      const before = input.id ? await rateFacts(tx, input.id) : null;
      if (input.id && !before) return err("not_found");
      const values = [
        input.zoneId,
        input.name,
        input.maxWeightGrams,
        input.price,
        input.freeFrom || null,
        input.minDays,
        input.maxDays,
      ];
      const [rate] = await tx<{ id: string }>(
        input.id
          ? `UPDATE shipping_rates SET zone_id = $1, name = $2, max_weight_grams = $3, price_cents = $4, free_from_cents = $5,
               min_days = $6, max_days = $7 WHERE id = $8 AND EXISTS (SELECT 1 FROM shipping_zones WHERE id = $1) RETURNING id`
          : `INSERT INTO shipping_rates (zone_id, name, max_weight_grams, price_cents, free_from_cents, min_days, max_days)
             SELECT id, $2, $3, $4, $5, $6, $7 FROM shipping_zones WHERE id = $1 RETURNING id`,
        input.id ? [...values, input.id] : values,
      );
      if (!rate) return err("not_found");
      await announceChange(tx, ["shipping"]);
      await writeAudit(tx, {
        actor,
        action: "save_rate",
        entity: "shipping_rate",
        entityId: rate.id,
        before,
        after: await rateFacts(tx, rate.id),
        at: clock.now(),
        origin,
      });
      return ok({ id: rate.id });
    });
  } catch (error) {
    if (isUniqueViolation(error, "shipping_rates_zone_id_name_max_weight_grams_key"))
      return err("exists");
    throw error;
  }
}

/** Takes a rate away; bags that had chosen it get another. */
export async function dropRate(
  actor: Actor,
  { id }: { readonly id: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  return transaction(async (tx) => {
    const before = await rateFacts(tx, id);
    const gone = await tx(`DELETE FROM shipping_rates WHERE id = $1 RETURNING id`, [id]);
    if (gone.length === 0) return err("not_found");
    await announceChange(tx, ["shipping"]);
    await writeAudit(tx, {
      actor,
      action: "drop_rate",
      entity: "shipping_rate",
      entityId: id,
      before,
      after: null,
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}

async function rateFacts(tx: Tx, id: string): Promise<AuditFacts | null> {
  const [facts] = await tx<Record<string, string | number | null>>(
    `SELECT z.name AS zone, r.name, r.max_weight_grams AS "maxWeightGrams", r.price_cents AS "priceCents",
            r.free_from_cents AS "freeFromCents", r.min_days AS "minDays", r.max_days AS "maxDays"
       FROM shipping_rates r JOIN shipping_zones z ON z.id = r.zone_id WHERE r.id = $1`,
    [id],
  );
  return facts ?? null;
}
