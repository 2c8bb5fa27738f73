import { Mark, mergeAttributes } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { safeHref } from "@/lib/journal/document/href";
import { EVIDENCE_GRADES } from "@/lib/journal/evidence";
import { referencesAttribute } from "./document-nodes";

const attribute = (name: string, usual: string | null) => ({
  default: usual,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? usual,
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === null ? {} : { [`data-${name}`]: String(attributes[name]) },
});

/** A sentence that claims something, with the studies it rests on and how firmly. */
export const Claim = Mark.create({
  name: "claim",
  inclusive: false,
  addAttributes: () => ({
    references: referencesAttribute,
    grade: {
      ...attribute("grade", null),
      parseHTML: (element: HTMLElement) =>
        EVIDENCE_GRADES.find((grade) => grade === element.getAttribute("data-grade")) ?? null,
    },
    note: attribute("note", ""),
  }),
  parseHTML: () => [{ tag: "span[data-claim]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes, { "data-claim": "" }),
    0,
  ],
});

/** A word that names an ingredient of the glossary. */
export const IngredientName = Mark.create({
  name: "ingredient",
  inclusive: false,
  addAttributes: () => ({ slug: attribute("slug", "") }),
  parseHTML: () => [
    {
      tag: "span[data-slug]",
      getAttrs: (element) => Boolean(element.getAttribute("data-slug")) && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes), 0],
});

/** A passage that editors talk about. Passages of several comments may overlap. */
export const CommentMark = Mark.create({
  name: "comment",
  inclusive: false,
  excludes: "",
  addAttributes: () => ({ id: attribute("id", "") }),
  // Not read from the clipboard: a copied passage is not what was commented on.
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes, { "data-comment": "" }),
    0,
  ],
});

/** Links with an address and nothing else, and only such as a page would show. */
export const JournalLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: null,
      parseHTML: (element: HTMLElement) => safeHref(element.getAttribute("href") ?? ""),
    },
  }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => safeHref(element.getAttribute("href") ?? "") !== null && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    "a",
    { href: safeHref(String(HTMLAttributes["href"])) ?? "#", rel: "noopener" },
    0,
  ],
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  isAllowedUri: (url) => safeHref(url) !== null,
});
