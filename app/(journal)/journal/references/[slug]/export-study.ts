import { exportReferences, type ExportFormat } from "@/lib/journal/references/export-references";
import { findBibliography } from "@/lib/journal/source-queries";
import { fileResponse } from "../../[slug]/export-sources";

/** A study as a file. */
export async function exportStudy(slug: string, format: ExportFormat): Promise<Response> {
  const study = await findBibliography(slug);
  if (!study) return new Response("There is no such study.\n", { status: 404 });
  return fileResponse(exportReferences([study], format), `${slug}.${format}`);
}
