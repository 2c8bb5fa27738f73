import { plainSlug } from "@/components/glossary/plain-slug";
import type { LabelRow } from "./label-rows";

/**
 * A row of a label as pages carry it: what follows from something else is left out. `name` is 0 where the entry has
 * no page, 1 where it is the label's own word; `slug` is missing where the name makes it.
 */
export type PackedRow = readonly [
  label: string,
  aside: string,
  text: string,
  origin: string,
  name: string | 0 | 1,
  slug?: string,
];

/** Marks an origin that the brand has confirmed. */
const CONFIRMED = "!";

/** Parts what the standard says of an entry from what else is said. */
const RULED = "\n";

export function packRow({
  label,
  aside,
  text: said,
  ruled,
  origin,
  confirmed,
  more,
}: LabelRow): PackedRow {
  const text = ruled ? `${said}${RULED}${ruled}` : said;
  const from = `${confirmed ? CONFIRMED : ""}${origin ?? ""}`;
  if (!more) return [label, aside, text, from, 0];
  const name = more.name === label ? 1 : more.name;
  return more.slug === plainSlug(more.name)
    ? [label, aside, text, from, name]
    : [label, aside, text, from, name, more.slug];
}

export function unpackRow([label, aside, said, from, named, slug]: PackedRow): LabelRow {
  const [text = "", ruled] = said.split(RULED);
  const confirmed = from.startsWith(CONFIRMED);
  const origin = confirmed ? from.slice(CONFIRMED.length) : from;
  const name = named === 1 ? label : named;
  return {
    label,
    aside,
    text,
    ...(ruled === undefined ? {} : { ruled }),
    origin: origin || null,
    confirmed,
    more: name === 0 ? null : { name, slug: slug ?? plainSlug(name) },
  };
}
