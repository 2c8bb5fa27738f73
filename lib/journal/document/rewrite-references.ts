import type { Inline, JournalDocument, Mark } from "./schema";

/** Maps every value of a document, leaves last. */
function mapped<T>(value: T, change: (node: unknown) => unknown): T {
  const own = change(value);
  if (Array.isArray(own)) return own.map((item) => mapped(item as unknown, change)) as T;
  if (typeof own !== "object" || own === null) return own as T;
  return Object.fromEntries(
    Object.entries(own).map(([name, item]) => [name, mapped(item as unknown, change)]),
  ) as T;
}

type Citing = Extract<Inline, { type: "citation" }> | Extract<Mark, { type: "claim" }>;

const isCiting = (node: unknown): node is Citing =>
  typeof node === "object" &&
  node !== null &&
  "type" in node &&
  (node.type === "citation" || node.type === "claim") &&
  "attrs" in node;

/**
 * The same document citing each reference by the key that `canonical` gives, once each: two references that were
 * merged into one have one number.
 */
export function rewriteReferences(
  doc: JournalDocument,
  canonical: ReadonlyMap<string, string>,
): JournalDocument {
  if ([...canonical].every(([from, to]) => from === to)) return doc;
  return mapped(doc, (node) => {
    if (!isCiting(node)) return node;
    const keys = node.attrs.references.map((key) => canonical.get(key) ?? key);
    return { ...node, attrs: { ...node.attrs, references: [...new Set(keys)] } };
  });
}
