import type { Block, Inline, JournalDocument } from "@/lib/journal/document/schema";

/** What people have tried, each of which would say so if it ran. */
export const CORPUS = [
  `<script>window.ran = 1</script>`,
  `</script><script>window.ran = 1</script>`,
  `<img src=x onerror="window.ran = 1">`,
  `<svg/onload=window.ran=1>`,
  `"><img src=x onerror=window.ran=1>`,
  `' onmouseover='window.ran=1' autofocus onfocus='window.ran=1`,
  `" style="animation-name:x" onanimationstart="window.ran=1"`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=1>`,
  `<details open ontoggle=window.ran=1>`,
  `<template><script>window.ran=1</script></template>`,
  `<!--><img src=x onerror=window.ran=1>-->`,
  `]]><script>window.ran=1</script>`,
  `{{constructor.constructor('window.ran=1')()}}`,
  "${window.ran=1}",
  `javascript:window.ran=1`,
  `\u2028window.ran=1\u2029`,
  `&lt;img src=x onerror=window.ran=1&gt;`,
  `\\u003cscript>window.ran=1\\u003c/script>`,
];
export const ALL = CORPUS.join(" ");
export const short = (most: number): string => ALL.slice(0, most);

const text = (words: string, ...marks: NonNullable<Inline["marks"]>): Inline => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: Inline[]) => ({ type: "paragraph" as const, content });

/** A document with the corpus in every place where a text may stand. */
export function hostileDocument(): JournalDocument {
  const item = {
    type: "listItem" as const,
    content: [paragraph(text(ALL))] as [ReturnType<typeof paragraph>],
  };
  const cell = (type: "tableHeader" | "tableCell") => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph(text(ALL))],
  });
  const blocks: Block[] = [
    paragraph(text(ALL)),
    ...CORPUS.map((words) => paragraph(text(words))),
    { type: "heading", attrs: { level: 2 }, content: [text(ALL)] },
    { type: "heading", attrs: { level: 3 }, content: [text(ALL)] },
    paragraph(
      text(ALL, {
        type: "claim",
        attrs: { references: ["hostile-2026"], grade: "moderate", note: short(200) },
      }),
      text(ALL, { type: "bold" }, { type: "italic" }),
      text(ALL, {
        type: "link",
        attrs: {
          href: `https://example.org/${encodeURIComponent(CORPUS[4] ?? "")}'onclick='window.ran=1`,
        },
      }),
      text(ALL, { type: "ingredient", attrs: { slug: "glycerin" } }),
      { type: "footnote", attrs: { text: short(1_000) } },
      { type: "citation", attrs: { references: ["hostile-2026"] } },
    ),
    { type: "bulletList", content: [item] },
    { type: "orderedList", attrs: { start: 7 }, content: [item] },
    { type: "blockquote", attrs: { source: short(300) }, content: [paragraph(text(ALL))] },
    {
      type: "figure",
      attrs: {
        base: "journal/barrier-first",
        width: 1600,
        height: 1000,
        dominant: "#aabbcc",
        alt: short(500),
        credit: short(200),
      },
      content: [text(ALL)],
    },
    {
      type: "table",
      attrs: { caption: short(300) },
      content: [
        { type: "tableRow", content: [cell("tableHeader"), cell("tableHeader")] },
        { type: "tableRow", content: [cell("tableHeader"), cell("tableCell")] },
      ],
    },
    ...(["note", "caution", "clinician"] as const).map((kind): Block => ({
      type: "callout",
      attrs: { kind, title: short(120) },
      content: [paragraph(text(ALL)), { type: "bulletList", content: [item] }],
    })),
  ];
  return { type: "doc", content: blocks };
}
