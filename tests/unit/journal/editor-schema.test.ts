import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentExtensions } from "@/components/editor/document-extensions";
import { allClaims } from "@/lib/journal/document/claims";
import { citationNumbers } from "@/lib/journal/document/citations";
import { plainText } from "@/lib/journal/document/plain-text";
import { parseDocument, type JournalDocument } from "@/lib/journal/document/schema";
import { anyDocument } from "./any-document";

const schema = getSchema(documentExtensions);

/** What the editor hands out of what it was given. */
function throughEditor(doc: JournalDocument): unknown {
  const node = schema.nodeFromJSON(doc);
  node.check();
  return node.toJSON() as unknown;
}

describe("the editor's schema", () => {
  it("takes every document and hands out a document that says the same", () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        expect(parseDocument(doc)).toMatchObject({ ok: true });
        const back = parseDocument(throughEditor(doc));
        expect(back).toMatchObject({ ok: true });
        if (!back.ok) return;
        expect(plainText(back.value)).toBe(plainText(doc));
        expect([...citationNumbers(back.value)]).toEqual([...citationNumbers(doc)]);
        expect(allClaims(back.value)).toEqual(allClaims(doc));
        // The second time nothing changes any more.
        expect(throughEditor(back.value)).toEqual(back.value);
      }),
      { numRuns: 100 },
    );
  });

  it("knows the nodes and marks of a document and no others", () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(
      [
        "blockquote",
        "bulletList",
        "callout",
        "citation",
        "doc",
        "figure",
        "footnote",
        "hardBreak",
        "heading",
        "listItem",
        "orderedList",
        "paragraph",
        "table",
        "tableCell",
        "tableHeader",
        "tableRow",
        "text",
        "tieIn",
      ].toSorted(),
    );
    expect(Object.keys(schema.marks).toSorted()).toEqual(
      ["bold", "claim", "comment", "ingredient", "italic", "link"].toSorted(),
    );
  });

  it("makes nothing by itself that a document could not be", () => {
    // What ProseMirror fills in where something is missing: an empty item, cell, box, table.
    for (const name of ["listItem", "bulletList", "blockquote", "callout", "table", "figure"]) {
      const filled = schema.nodes[name]?.createAndFill();
      expect(filled, name).toBeTruthy();
      if (name === "listItem" || !filled) continue;
      const doc = { type: "doc", content: [filled.toJSON() as unknown] };
      expect(parseDocument(doc), name).toMatchObject({ ok: true });
    }
  });
});
