import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { Promotion, PromotionState } from "./promotion";

/** A promotion as the desk has it. Days are `YYYY-MM-DD`. */
export type PromotionSheet = {
  readonly id: string;
  readonly version: number;
  readonly status: PromotionState;
  readonly title: string;
  readonly code: string | null;
  readonly kind: Promotion["kind"];
  readonly percentBp: number | null;
  readonly amountCents: number | null;
  readonly buyQuantity: number | null;
  readonly getQuantity: number | null;
  readonly goods: "curated" | "resale" | null;
  readonly categoryIds: readonly string[];
  readonly brandIds: readonly string[];
  readonly minimumCents: number;
  readonly firstOrder: boolean;
  readonly limitTotal: number | null;
  readonly limitPerPerson: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly combines: boolean;
  readonly priority: number;
  readonly bearer: "shop" | "shared";
  readonly liveUses: number;
  /** The latest hundred orders that it counted for, newest first. */
  readonly uses: readonly {
    readonly orderNumber: string;
    readonly live: boolean;
    readonly cents: number;
    readonly at: string;
  }[];
};

/** One promotion with what it was used for. */
export async function findPromotionSheet(
  actor: Actor,
  id: string,
): Promise<Result<PromotionSheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser", "finance")) return err("not_found");
  const [sheet] = await sql<PromotionSheet>(
    `SELECT p.id, p.version, p.status, p.title, upper(p.code::text) AS code, p.kind, p.percent_bp AS "percentBp",
            p.amount_cents AS "amountCents", p.buy_quantity AS "buyQuantity", p.get_quantity AS "getQuantity", p.goods,
            p.category_ids AS "categoryIds", p.brand_ids AS "brandIds", p.minimum_cents AS "minimumCents",
            p.first_order AS "firstOrder", p.limit_total AS "limitTotal", p.limit_per_person AS "limitPerPerson",
            (p.starts_at AT TIME ZONE 'UTC')::date::text AS "startsOn",
            ((p.ends_at AT TIME ZONE 'UTC') - interval '1 day')::date::text AS "endsOn",
            p.combines, p.priority, p.bearer,
            (SELECT count(*)::int FROM promotion_uses u WHERE u.promotion_id = p.id AND u.live) AS "liveUses",
            coalesce((SELECT json_agg(json_build_object('orderNumber', u.number, 'live', u.live, 'cents', u.cents, 'at', u.at))
              FROM (SELECT o.number, u.live, u.goods_cents + u.shipping_cents AS cents, u.at FROM promotion_uses u
                      JOIN orders o ON o.id = u.order_id WHERE u.promotion_id = p.id ORDER BY u.at DESC, u.id DESC LIMIT 100) AS u), '[]') AS uses
       FROM promotions p WHERE p.id = $1`,
    [id],
  );
  return sheet ? ok(sheet) : err("not_found");
}

export type PromotionShelves = {
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  readonly brands: readonly { readonly value: string; readonly label: string }[];
};

/** What a promotion can be narrowed to. */
export async function listPromotionShelves(): Promise<PromotionShelves> {
  const [categories, brands] = await Promise.all([
    sql<{ value: string; label: string }>(
      `SELECT id AS value, name || CASE kind WHEN 'resale' THEN ' (resale)' ELSE '' END AS label FROM categories ORDER BY kind, position`,
    ),
    sql<{ value: string; label: string }>(
      `SELECT id AS value, name AS label FROM brands ORDER BY name`,
    ),
  ]);
  return { categories, brands };
}
