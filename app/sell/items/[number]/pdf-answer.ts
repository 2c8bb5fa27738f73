import type { Paper } from "@/lib/documents/paper";
import { renderPaper } from "@/lib/documents/render-paper";

const PRIVATE = { "cache-control": "private, no-store", vary: "Cookie" } as const;

/** A paper as a file to look at or keep; 404 where there is none for whoever asks. */
export async function pdfAnswer(paper: Paper | null, name: string): Promise<Response> {
  if (!paper)
    return new Response("There is no such paper.\n", {
      status: 404,
      headers: { ...PRIVATE, "content-type": "text/plain; charset=utf-8" },
    });
  return new Response(await renderPaper(paper), {
    headers: {
      ...PRIVATE,
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
    },
  });
}
