import type { Bibliography } from "./bibliography";
import { bibtex } from "./bibtex";
import { ris } from "./ris";

/** What references can be taken along as, by the ending of the file. */
export const EXPORT_FORMATS = {
  bib: { label: "BibTeX", type: "application/x-bibtex; charset=utf-8", write: bibtex },
  ris: {
    label: "RIS",
    type: "application/x-research-info-systems; charset=utf-8",
    write: ris,
  },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export function isExportFormat(ending: string): ending is ExportFormat {
  return Object.hasOwn(EXPORT_FORMATS, ending);
}

/** A file of references, one after the other. */
export function exportReferences(
  sources: readonly Bibliography[],
  format: ExportFormat,
): { readonly type: string; readonly body: string } {
  const { type, write } = EXPORT_FORMATS[format];
  return { type, body: sources.map(write).join("\n") };
}
