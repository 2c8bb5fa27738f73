import type { ParsedEntry } from "./parsed";
import { readBibtex } from "./read-bibtex";
import { readCsl } from "./read-csl";
import { readRis } from "./read-ris";

export const IMPORT_FORMATS = { bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" } as const;
export type ImportFormat = keyof typeof IMPORT_FORMATS;

/** What a pasted text is, by how it looks, with every entry of it; null where it is none of the three. */
export function readReferences(
  text: string,
): { readonly format: ImportFormat; readonly entries: readonly ParsedEntry[] } | null {
  const bare = text.trimStart();
  if (/^[[{]/.test(bare)) {
    const entries = readCsl(bare);
    return entries && { format: "csl-json", entries };
  }
  if (/^TY {2}- /m.test(text)) return { format: "ris", entries: readRis(text) };
  if (/@\s*[A-Za-z]+\s*[{(]/.test(text)) return { format: "bibtex", entries: readBibtex(text) };
  return null;
}
