import "server-only";
import type { StaffActor } from "../access/actor";
import { announceChange } from "../catalog/announce-change";
import { tagsOf, type Occasion } from "../catalog/edit-product";
import { withListingsOnce } from "../catalog/listings-once";
import type { Tx } from "../db";
import { auditNow } from "../standard/audit-product";
import { findPublishRefusals } from "../standard/publish-gate";
import { finishProducts } from "./internal/finish-products";
import { writeAuditRows } from "./internal/audit-rows";
import { snapshotsById, type Snapshot } from "./internal/snapshots";
import { sentences } from "./refusal-text";
import {
  insertProducts,
  newIds,
  updateProducts,
  updateVariants,
  writeCollections,
} from "./internal/write-products";
import { sameValue, type Fields, type FieldValue } from "./fields";
import { productField } from "./product-fields";

/** What shall become of one product. Without `productId` it is made. Fields that are not named stay. */
export type Change = {
  readonly productId: string | null;
  readonly sku: string;
  readonly after: Fields;
  /** What the fields were when whoever decided looked at them; one that differs now is a conflict. */
  readonly before: Fields | null;
};

export type Applied =
  | {
      readonly ok: true;
      readonly productId: string;
      readonly before: Fields;
      readonly note: string | null;
    }
  | { readonly ok: false; readonly problem: string };

export type ApplyOptions = {
  /** What the history calls it: `import`, `bulk_change`, `save`. */
  readonly action: string;
  /** Why stock is what it is, for the movements. */
  readonly reason: string;
};

/**
 * Makes and changes products, all in the caller's transaction, set-wise: history, caches, listings, stock and the
 * standard's verdicts follow. Publishing goes through the gate, product by product: where it refuses, the rest of
 * the change is kept and the note says why. A change that would take what is published below the standard is refused
 * whole. The outcome of each change stands at its place. The caller has looked at permissions.
 */
export async function applyChanges(
  tx: Tx,
  actor: StaffActor,
  changes: readonly Change[],
  occasion: Occasion,
  options: ApplyOptions,
): Promise<Applied[]> {
  const refused = new Map<number, string>();
  for (;;) {
    await tx(`SAVEPOINT changes`);
    const work = await withListingsOnce(
      tx,
      (done: Planned[]) => done.filter(({ problem }) => problem === null).map(({ id }) => id),
      () => attempt(tx, actor, changes, refused, occasion, options),
    );
    const blocked = await takenBelowStandard(tx, work);
    if (blocked.size === 0) {
      await tx(`RELEASE SAVEPOINT changes`);
      return work.map(({ id, problem, before, notes }) =>
        problem === null
          ? { ok: true, productId: id, before, note: notes.join(" ") || null }
          : { ok: false, problem },
      );
    }
    // Without those, all of it once more.
    await tx(`ROLLBACK TO SAVEPOINT changes`);
    for (const [index, why] of blocked) refused.set(index, why);
  }
}

async function attempt(
  tx: Tx,
  actor: StaffActor,
  changes: readonly Change[],
  refused: ReadonlyMap<number, string>,
  occasion: Occasion,
  options: ApplyOptions,
): Promise<Planned[]> {
  const ids = changes.flatMap(({ productId }) => productId ?? []);
  const present = await snapshotsById(tx, ids, true);
  const takenSlugs = await slugsTaken(tx, changes);
  const made = await newIds(tx, changes.filter(({ productId }) => productId === null).length);
  const work = changes.map((change, index) =>
    plan(change, present, takenSlugs, () => made.shift() ?? "", refused.get(index) ?? null),
  );
  const good = work.filter((one) => one.problem === null);
  const by = { actor: `staff:${actor.userId}`, at: occasion.clock.now() };
  const has = (part: string) => (one: Planned) =>
    one.changed.some((key) => productField(key).part === part);
  const existing = good.filter(({ now }) => now !== null);
  const fresh = good.filter(({ now }) => now === null);
  await insertProducts(tx, fresh, by);
  await updateProducts(tx, existing.filter(has("product")), by.at);
  await updateVariants(tx, existing.filter(has("variant")));
  await writeCollections(tx, good.filter(has("shelf")));
  const composed = good.filter(
    ({ kind, changed }) => kind === "curated" && changed.some((key) => COMPOSITION.has(key)),
  );
  if (composed.length > 0)
    await auditNow(
      tx,
      composed.map(({ id }) => id),
      { cause: "label", ...by },
    );
  await writeAuditRows(tx, actor, good, occasion, options.action);
  await finishProducts(tx, actor, good, occasion, options);
  await announceChange(
    tx,
    good.flatMap(({ id, kind }) => tagsOf({ id, kind })),
  );
  return work;
}

/** What the standard's verdict depends on. */
const COMPOSITION = new Set([
  "label",
  "declaredPercents",
  "supplementFacts",
  "otherIngredients",
  "useType",
  "subcategory",
  "badges",
]);

/** Those whose change the standard does not allow while they are in the shop, with why. */
async function takenBelowStandard(tx: Tx, work: readonly Planned[]): Promise<Map<number, string>> {
  const stay = work.filter(
    ({ problem, now, changed }) =>
      problem === null &&
      now?.status === "published" &&
      changed.some((key) => COMPOSITION.has(key)) &&
      !changed.includes("status"),
  );
  const blocks = await findPublishRefusals(
    tx,
    stay.map(({ id }) => id),
  );
  const why = new Map<number, string>();
  for (const [id, { reasons }] of blocks)
    why.set(
      work.findIndex((one) => one.id === id),
      `It is in the shop and would not be allowed there any more. ${sentences(reasons)}`,
    );
  return why;
}

export type Planned = {
  readonly id: string;
  readonly sku: string;
  readonly kind: "curated" | "resale";
  readonly now: Snapshot | null;
  readonly problem: string | null;
  /** All fields as they shall be. */
  readonly fields: Fields;
  readonly before: Fields;
  readonly changed: readonly string[];
  /** What could not be done, in sentences. */
  readonly notes: string[];
};

function plan(
  { productId, sku, after, before }: Change,
  present: ReadonlyMap<string, Snapshot>,
  takenSlugs: ReadonlyMap<string, string>,
  makeId: () => string,
  refused: string | null,
): Planned {
  const now = productId === null ? null : (present.get(productId) ?? null);
  const old: Fields = now?.fields ?? {};
  const changed = Object.keys(after).filter((key) => !sameValue(old[key], after[key]));
  const pick = (from: Fields, value: (key: string) => FieldValue) =>
    Object.fromEntries(changed.map((key) => [key, value(key)])) as typeof from;
  const planned = {
    id: productId ?? makeId(),
    sku,
    kind: now?.kind ?? ("curated" as const),
    now,
    fields: { ...old, ...after },
    before: pick(old, (key) => old[key] ?? null),
    changed,
    notes: [],
  };
  return { ...planned, problem: refused ?? problemOf(planned, productId, before, takenSlugs) };
}

function problemOf(
  one: Omit<Planned, "problem">,
  productId: string | null,
  seen: Fields | null,
  takenSlugs: ReadonlyMap<string, string>,
): string | null {
  if (productId !== null && !one.now) return "The product is not there any more.";
  const moved =
    seen && one.changed.find((key) => key in seen && !sameValue(seen[key], one.before[key]));
  if (moved) return `Somebody changed ${productField(moved).label} meanwhile.`;
  const slug = one.changed.includes("slug")
    ? takenSlugs.get(String(one.fields["slug"]))
    : undefined;
  if (slug !== undefined && slug !== one.id) return "Another product has this address.";
  if (((one.fields["netValue"] ?? null) === null) !== ((one.fields["netUnit"] ?? null) === null))
    return "Net amount and Net unit go together: give both or none.";
  return null;
}

async function slugsTaken(tx: Tx, changes: readonly Change[]): Promise<Map<string, string>> {
  const slugs = changes.flatMap(({ after }) =>
    typeof after["slug"] === "string" ? after["slug"] : [],
  );
  if (slugs.length === 0) return new Map();
  const rows = await tx<{ slug: string; id: string }>(
    `SELECT slug, id FROM products WHERE slug = ANY ($1::text[])`,
    [slugs],
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}
