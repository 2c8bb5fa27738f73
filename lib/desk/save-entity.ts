import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { linkCandidate } from "../standard/decide-candidate";
import { applyChanges } from "./apply-changes";
import type { Entity } from "./entities";
import { saveShelf } from "./internal/save-shelf";
import { lastChange } from "./last-change";
import { snapshotsById } from "./internal/snapshots";
import type { Fields } from "./fields";
import { wordSlug } from "./word-slug";

export type EntityWish = {
  readonly entity: Entity;
  /** Null for one that is to be made; a product then has an SKU. */
  readonly id: string | null;
  readonly sku?: string;
  /** What a brand offered and was accepted, of which a product is made. */
  readonly candidate?: string;
  /** The version that the form was opened with; null: whatever it is. */
  readonly version: number | null;
  /** The fields as they shall be; those that are not named stay. */
  readonly fields: Fields;
  /** What the history calls it. */
  readonly action?: string;
};

export type Saved = {
  readonly id: string;
  readonly changed: boolean;
  readonly note: string | null;
};

/** `conflict` carries who changed it last and what, as `who` and `what`; `refused` says why as `problem`. */
export type SaveFailure = "not_found" | "conflict" | "refused" | "taken";

/**
 * Makes or changes a product, brand, category, collection or ingredient, with its history, and drops the draft of
 * whoever saves it. `conflict` where it is not what the form was opened with any more; `taken` where another one has
 * the address, name or SKU. Merchandisers only.
 */
export async function saveEntity(
  actor: Actor,
  wish: EntityWish,
  occasion: Occasion,
): Promise<Result<Saved, SaveFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  try {
    return await transaction((tx) => saveEntityIn(tx, actor, wish, occasion));
  } catch (error) {
    if (isUniqueViolation(error)) return err("taken");
    throw error;
  }
}

/** What the draft of something that is to be made goes by. */
export const newDraft = (candidate: string | undefined): string =>
  candidate === undefined ? "new" : `new-${candidate}`;

/** The same within the caller's transaction. The caller has looked at permissions. */
export async function saveEntityIn(
  tx: Tx,
  actor: StaffActor,
  wish: EntityWish,
  occasion: Occasion,
): Promise<Result<Saved, SaveFailure>> {
  const saved =
    wish.entity === "product"
      ? await saveProduct(tx, actor, wish, occasion)
      : await saveShelf(tx, actor, { ...wish, entity: wish.entity }, occasion);
  if (saved.ok)
    await tx(`DELETE FROM desk_drafts WHERE user_id = $1 AND entity = $2 AND entity_id = $3`, [
      actor.userId,
      wish.entity,
      wish.id ?? newDraft(wish.candidate),
    ]);
  return saved;
}

async function saveProduct(
  tx: Tx,
  actor: StaffActor,
  { id, sku = "", candidate, version, fields, action = "save" }: EntityWish,
  occasion: Occasion,
): Promise<Result<Saved, SaveFailure>> {
  if (id !== null) {
    const now = (await snapshotsById(tx, [id], true)).get(id);
    if (!now) return err("not_found");
    if (version !== null && now.version !== version)
      return err("conflict", await lastChange(tx, "product", id));
  } else {
    const taken = await tx(`SELECT FROM variants WHERE sku = $1`, [sku]);
    if (taken.length > 0) return err("taken");
  }
  const slug = fields["slug"] ?? null;
  const after = slug === null && "slug" in fields ? withSlug(fields, sku) : fields;
  const [applied] = await applyChanges(
    tx,
    actor,
    [
      {
        productId: id,
        sku,
        before: null,
        after: id === null ? { ...after, status: "draft" } : after,
      },
    ],
    occasion,
    { action, reason: "form" },
  );
  if (!applied?.ok) return err("refused", { problem: applied?.problem ?? "" });
  if (id === null && candidate !== undefined) await linkCandidate(tx, candidate, applied.productId);
  const changed = id === null || Object.keys(applied.before).length > 0;
  return ok({ id: applied.productId, changed, note: applied.note });
}

function withSlug(fields: Fields, sku: string): Fields {
  return { ...fields, slug: wordSlug(`${String(fields["name"] ?? "")} ${sku}`, 80) };
}
