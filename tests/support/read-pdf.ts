import { extractText, getDocumentProxy, getMeta } from "unpdf";

/** What a PDF says, page by page with single spaces, and its title. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[]; title: string }> {
  // The reader takes its bytes away from whoever hands them in.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const { info } = await getMeta(pdf);
  const pages = text.map((page) => page.replaceAll(/\s+/g, " ").trim());
  return { pages, title: String(info["Title"]) };
}
