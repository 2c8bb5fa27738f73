import { findSources } from "@/lib/journal/source-queries";
import { exportReferences, type ExportFormat } from "@/lib/journal/references/export-references";

/** An article's references as a file, in the order of their numbers. */
export async function exportSources(slug: string, format: ExportFormat): Promise<Response> {
  const sources = await findSources(slug);
  if (!sources) return new Response("There is no such article.\n", { status: 404 });
  return fileResponse(exportReferences(sources, format), `${slug}.${format}`);
}

/** A file to keep. Kept for an hour by whoever asks. */
export function fileResponse(
  { type, body }: { readonly type: string; readonly body: string },
  name: string,
): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "public, max-age=3600",
    },
  });
}
