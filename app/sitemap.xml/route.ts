import { countSitemapFiles } from "@/lib/catalog/sitemap-queries";
import { cachePage } from "@/lib/web/cache-page";
import { indexXml, xmlResponse } from "../sitemaps/sitemap-xml";

/** The sitemap's index: one file for the rooms themselves, and those of everything in them. */
export async function GET(): Promise<Response> {
  return xmlResponse(await indexFile());
}

async function indexFile(): Promise<string> {
  "use cache";
  cachePage("catalog", "journal");
  const rooms = await countSitemapFiles();
  const files = rooms.flatMap(({ room, files: count }) =>
    Array.from({ length: count }, (_, index) => ({ path: `/sitemaps/${room}-${index + 1}.xml` })),
  );
  return indexXml([{ path: "/sitemaps/rooms.xml" }, { path: "/sitemaps/news.xml" }, ...files]);
}
