import type { CatalogPiece } from "./catalog-file";
import { american } from "./spelling";

const CONDITIONS: Record<string, string> = {
  NWT: "new_with_tags",
  excellent: "excellent",
  "very good": "very_good",
  good: "good",
  fair: "fair",
};

/** The database's name of a condition grade. Throws on a grade it does not know. */
export function conditionOf(grade: string): string {
  const condition = CONDITIONS[grade];
  if (condition === undefined) throw new Error(`No condition is called ${grade}`);
  return condition;
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;

/** Where the file's note is not true of this shop. */
const OTHER_NOTES: Readonly<Record<string, string>> = {
  // The file says "Local pickup only."; here it goes to any address, like everything else.
  "RS-0036": "Ships whole, in one tall carton.",
};

/** The curator's words about a piece, or null. */
export function curatorNote(piece: Pick<CatalogPiece, "sku" | "curatorNote">): string | null {
  return (
    OTHER_NOTES[piece.sku] ?? (piece.curatorNote === null ? null : american(piece.curatorNote))
  );
}

type Described = Pick<
  CatalogPiece,
  "sku" | "curatorNote" | "material" | "era" | "makerDescription"
>;

/** The curator's words where there are some, else the facts: what it is made of, from when, by whom. */
export function pieceDescription(piece: Described): string {
  const note = curatorNote(piece);
  if (note) return note;
  const facts = [piece.material, piece.era].filter((fact) => fact !== null).join(", ");
  return [facts, piece.makerDescription]
    .filter((fact) => fact !== null)
    .map(sentence)
    .join(" ");
}
