import "server-only";
import { checkRow, type CheckedRow } from "../check-row";
import type { Step } from "../step-run";
import { readShelves } from "./shelves";
import { snapshotsBySku } from "./snapshots";

const ROWS = 1000;

type Line = { row: number; cells: string[] };

/** Looks at the next thousand lines of a file and writes down what each would do. */
export const checkStep: Step = async (tx, run) => {
  const lines = await tx<Line>(
    `SELECT row, cells FROM desk_run_rows WHERE run_id = $1 AND action IS NULL ORDER BY row LIMIT ${ROWS}`,
    [run.id],
  );
  if (lines.length === 0) return 0;
  const at = run.columns.indexOf("SKU");
  const skus = lines.map(({ cells }) => cells[at] ?? "");
  const [shelves, found, before] = [
    await readShelves(tx),
    await snapshotsBySku(tx, skus),
    await tx<{ sku: string; row: number }>(
      `SELECT DISTINCT ON (sku) sku, row FROM desk_run_rows WHERE run_id = $1 AND sku = ANY ($2::text[]) ORDER BY sku, row`,
      [run.id, skus],
    ),
  ];
  const known = new Map(found.map((snapshot) => [snapshot.sku, snapshot]));
  const earlier = new Map(before.map(({ sku, row }) => [sku, row]));
  const slugs = await readSlugOwners(tx, run.id);
  const checked = lines.map(({ row, cells }) => {
    const result = checkRow(run.columns, cells, {
      shelves,
      known: (sku) => known.get(sku),
      earlier: (sku) => earlier.get(sku),
    });
    if (result.sku !== null && !earlier.has(result.sku)) earlier.set(result.sku, row);
    return { row, ...withFreeSlug(result, slugs) };
  });
  await tx(
    `UPDATE desk_run_rows r SET action = x.action, sku = x.sku, product_id = x."productId", before = x.before, after = x.after,
            problems = x.problems
       FROM jsonb_to_recordset($2::jsonb) AS x(row int, action desk_row_action, sku text, "productId" uuid, before jsonb,
            after jsonb, problems text[]) WHERE r.run_id = $1 AND r.row = x.row`,
    [run.id, JSON.stringify(checked)],
  );
  return lines.length;
};

type SlugOwners = {
  /** True where the address belongs to another product, or to an earlier row of the file. */
  readonly taken: (slug: string, productId: string | null) => boolean;
  readonly take: (slug: string) => void;
};

/** The addresses that are spoken for: all of them are read, since a file may ask for any. */
async function readSlugOwners(tx: Parameters<Step>[0], runId: string): Promise<SlugOwners> {
  const rows = await tx<{ slug: string; id: string | null }>(
    `SELECT slug, id FROM products UNION ALL
     SELECT after ->> 'slug', product_id FROM desk_run_rows WHERE run_id = $1 AND after ->> 'slug' IS NOT NULL`,
    [runId],
  );
  const owners = new Map(rows.map(({ slug, id }) => [slug, id ?? "a row"]));
  return {
    taken: (slug, productId) => owners.has(slug) && owners.get(slug) !== productId,
    take: (slug) => owners.set(slug, "a row"),
  };
}

function withFreeSlug(result: CheckedRow, slugs: SlugOwners): CheckedRow {
  const slug = result.after?.["slug"];
  if (typeof slug !== "string") return result;
  if (slugs.taken(slug, result.productId)) {
    const problem = `column Address: another product has ${slug}`;
    return { ...result, action: "reject", before: null, after: null, problems: [problem] };
  }
  slugs.take(slug);
  return result;
}
