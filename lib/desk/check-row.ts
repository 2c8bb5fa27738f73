import { wordSlug } from "./word-slug";
import { parseField, SKU, SKU_RULE, type Shelves } from "./parse-field";
import { sameValue, type Fields, type FieldValue } from "./fields";
import { PRODUCT_FIELDS } from "./product-fields";

/** What is known of the product that a row's SKU names. */
export type Known = {
  readonly id: string;
  readonly kind: "curated" | "resale";
  readonly fields: Fields;
};

export type CheckedRow = {
  readonly action: "create" | "change" | "skip" | "reject";
  readonly sku: string | null;
  readonly productId: string | null;
  /** Only what the row would change. */
  readonly before: Fields | null;
  readonly after: Fields | null;
  /** "column Price: is no price …" */
  readonly problems: readonly string[];
};

export type CheckContext = {
  readonly shelves: Shelves;
  /** The product of a SKU; undefined where there is none. */
  readonly known: (sku: string) => Known | undefined;
  /** The row that had this SKU before, if one had. */
  readonly earlier: (sku: string) => number | undefined;
};

const NOTHING: CheckedRow = {
  action: "skip",
  sku: null,
  productId: null,
  before: null,
  after: null,
  problems: [],
};

const fieldsByLabel = new Map(PRODUCT_FIELDS.map((field) => [field.label, field]));

/** Looks at one line of a file: what it would do, or everything that is wrong with it. A column that is absent says nothing. */
export function checkRow(
  columns: readonly string[],
  cells: readonly string[],
  context: CheckContext,
): CheckedRow {
  if (cells.every((typed) => typed.trim() === "")) return NOTHING;
  const cell = new Map(columns.map((column, index) => [column, cells[index] ?? ""]));
  const sku = cell.get("SKU")?.trim() ?? "";
  const problems = skuProblems(sku, context);
  if (cells.length > columns.length)
    problems.push(
      `has ${cells.length} cells, the heads are ${columns.length}: is a comma not in quotes?`,
    );
  const known = problems.length === 0 ? context.known(sku) : undefined;
  const after: Record<string, FieldValue> = {};
  for (const [column, typed] of cell) {
    const field = fieldsByLabel.get(column);
    if (!field) continue;
    // What only curated things have, a piece need not have.
    const spared = field.curatedOnly === true && known?.kind === "resale";
    const parsed = parseField(spared ? { ...field, needed: false } : field, typed, context.shelves);
    if (!parsed.ok) problems.push(`column ${column}: ${parsed.problem}`);
    else after[field.key] = parsed.value;
  }
  const part = known ? changePart(known, after, problems) : createPart(sku, after, cell, problems);
  const named = { sku: SKU.test(sku) ? sku : null, productId: known?.id ?? null };
  if (problems.length > 0)
    return { ...named, action: "reject", before: null, after: null, problems };
  return { ...named, ...part, problems };
}

function skuProblems(sku: string, { earlier }: CheckContext): string[] {
  if (sku === "") return ["column SKU: is needed"];
  if (!SKU.test(sku)) return [`column SKU: ${SKU_RULE}`];
  const before = earlier(sku);
  return before === undefined ? [] : [`column SKU: row ${before} has ${sku} too`];
}

type Part = Pick<CheckedRow, "action" | "before" | "after">;

function changePart(known: Known, after: Fields, problems: string[]): Part {
  const changed = Object.keys(after).filter((key) => !sameValue(known.fields[key], after[key]));
  if (known.kind === "resale") problems.push(...pieceProblems(known, after, changed));
  problems.push(...netProblems({ ...known.fields, ...after }));
  if (changed.includes("slug") && after["slug"] === null)
    problems.push("column Address: is needed");
  const pick = (from: Fields) => Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
  if (changed.length === 0) return { action: "skip", before: null, after: null };
  return { action: "change", before: pick(known.fields), after: pick(after) };
}

/** What a piece has none of stays empty, and there is one of it or none. */
function pieceProblems(known: Known, after: Fields, changed: readonly string[]): string[] {
  const problems = PRODUCT_FIELDS.filter(
    ({ key, curatedOnly }) => curatedOnly && changed.includes(key),
  )
    .filter(({ key }) => !(key === "orderLimit" || sameValue(after[key], null)))
    .map(({ label }) => `column ${label}: a one-of-a-kind piece has none`);
  if (changed.includes("onHand"))
    problems.push("column Stock: a one-of-a-kind piece is counted on its own page");
  return problems;
}

function createPart(
  sku: string,
  after: Record<string, FieldValue>,
  cell: ReadonlyMap<string, string>,
  problems: string[],
): Part {
  for (const { key, label, needed } of PRODUCT_FIELDS)
    if (needed && !(key in after) && !cell.has(label))
      problems.push(`column ${label}: is needed for a new product`);
  problems.push(...netProblems(after));
  const name = after["name"];
  if (typeof name === "string" && (after["slug"] ?? null) === null)
    after["slug"] = wordSlug(`${name} ${sku}`, 80);
  after["status"] ??= "draft";
  return { action: "create", before: null, after };
}

function netProblems(fields: Fields): string[] {
  const has = (key: string) => (fields[key] ?? null) !== null;
  if (has("netValue") === has("netUnit")) return [];
  return [
    `column ${has("netValue") ? "Net unit" : "Net amount"}: goes with the other one, give both or none`,
  ];
}
