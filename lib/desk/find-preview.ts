import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { findProduct } from "../catalog/find-product";
import type { ProductView } from "../catalog/product-view";
import { systemClock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import { applyChanges } from "./apply-changes";
import { findDraft } from "./drafts";
import { ENTITY_FIELDS } from "./entities";
import { readShelves } from "./internal/shelves";
import { parseField } from "./parse-field";
import type { FieldValue } from "./fields";

export type Preview = {
  readonly product: ProductView;
  readonly withDraft: boolean;
  /** Why the draft could not be shown as it is. */
  readonly problem: string | null;
};

/** Carries a preview out of the transaction that must not be kept. */
class Seen extends Error {
  constructor(readonly preview: Preview | null) {
    super("A preview is never kept");
  }
}

/**
 * A product as its page would show it, published or not, with the draft of whoever looks. The draft is really saved,
 * the page is read, and all of it is rolled back: nothing can be shown that saving would not give. Merchandisers only.
 */
export async function findPreview(
  actor: Actor,
  slug: string,
): Promise<Result<Preview, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !isStorableText(slug)) return err("not_found");
  try {
    return await transaction(async (tx) => {
      throw new Seen(await look(tx, actor, slug));
    });
  } catch (error) {
    if (!(error instanceof Seen)) throw error;
    return error.preview ? ok(error.preview) : err("not_found");
  }
}

async function look(tx: Tx, actor: StaffActor, slug: string): Promise<Preview | null> {
  const [row] = await tx<{ id: string; kind: "curated" | "resale"; sku: string }>(
    `SELECT p.id, p.kind, v.sku FROM products p JOIN variants v ON v.product_id = p.id WHERE p.slug = $1`,
    [slug],
  );
  if (!row) return null;
  const draft = await findDraft(actor, { entity: "product", entityId: row.id });
  let problem: string | null = null;
  if (draft) {
    const { after, wrong } = await typedFields(tx, draft.fields, row.kind);
    const [applied] = await applyChanges(
      tx,
      actor,
      [{ productId: row.id, sku: row.sku, before: null, after }],
      { clock: systemClock, origin: null },
      { action: "preview", reason: "preview" },
    );
    const refused = applied && !applied.ok ? applied.problem : null;
    problem = [...wrong, ...(refused ? [refused] : [])].join(" ") || null;
  }
  await tx(`UPDATE products SET status = 'published' WHERE id = $1`, [row.id]);
  const [now] = await tx<{ slug: string }>(`SELECT slug FROM products WHERE id = $1`, [row.id]);
  const product = await findProduct(now?.slug ?? slug, tx);
  return product && { product, withDraft: draft !== null, problem };
}

/** What of a draft can be read; the rest stays as it was saved, and is told. */
async function typedFields(tx: Tx, typed: Readonly<Record<string, string>>, kind: string) {
  const shelves = await readShelves(tx);
  const after: Record<string, FieldValue> = {};
  const wrong: string[] = [];
  for (const field of ENTITY_FIELDS.product) {
    const text = typed[field.key];
    if (text === undefined || (kind === "resale" && field.curatedOnly)) continue;
    const parsed = parseField(field, text, shelves);
    if (parsed.ok) after[field.key] = parsed.value;
    else wrong.push(`${field.label} ${parsed.problem}.`);
  }
  if (after["slug"] === null) delete after["slug"];
  return { after, wrong };
}
