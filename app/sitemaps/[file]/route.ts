import {
  listSitemapPaths,
  SITEMAP_ROOMS,
  type SitemapPath,
  type SitemapRoom,
} from "@/lib/catalog/sitemap-queries";
import { systemClock } from "@/lib/clock";
import { listNews } from "@/lib/journal/feed-queries";
import { PLATE_WIDTHS, plateOf } from "@/lib/journal/plates";
import { cachePage } from "@/lib/web/cache-page";
import { newsXml, urlsetXml, xmlResponse } from "../sitemap-xml";

/** Pages that are there whatever the catalogue holds. */
const ROOMS = [
  "/",
  "/shop",
  "/resale",
  "/collections",
  "/brands",
  "/ingredients",
  "/standard",
  "/standard/refused",
  "/avoid",
  "/journal",
  "/journal/all",
  "/journal/authors",
  "/journal/references",
  "/journal/editorial-policy",
  "/journal/how-we-grade",
  "/journal/corrections",
  "/journal/newsletter",
  "/about",
  "/impact",
  "/shipping",
  "/returns",
  "/sell",
  "/consignment-terms",
  "/terms",
  "/privacy",
  "/accessibility",
  "/contact",
  "/gift-cards",
];

const FILE = /^([a-z]+)-([1-9]\d{0,3})\.xml$/;

type Context = { params: Promise<{ file: string }> };

/** `rooms.xml`, `news.xml`, or `products-1.xml` and the like. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  if (file === "news.xml") return xmlResponse(await newsFile());
  if (file === "rooms.xml") return xmlResponse(urlsetXml(ROOMS.map((path) => ({ path }))));
  const [, name, number] = FILE.exec(file) ?? [];
  const room = SITEMAP_ROOMS.find((one) => one === name);
  const body = room ? await roomFile(room, Number(number)) : null;
  return body === null
    ? new Response("There is no such file.\n", { status: 404 })
    : xmlResponse(body);
}

async function roomFile(room: SitemapRoom, number: number): Promise<string | null> {
  "use cache";
  cachePage("catalog", "journal", "standard");
  const paths = await listSitemapPaths(room, number);
  if (paths.length === 0) return null;
  return urlsetXml(room === "journal" ? paths.map(withPlate) : paths);
}

const ARTICLE = /^\/journal\/([^/]+)$/;

/** An article without a picture of its own opens with a plate. */
function withPlate(entry: SitemapPath): SitemapPath {
  const [, slug] = ARTICLE.exec(entry.path) ?? [];
  return slug && entry.images.length === 0
    ? { ...entry, images: [`${plateOf(slug).base}-${PLATE_WIDTHS[2]}.webp`] }
    : entry;
}

/** What the journal published in the last two days; mostly nothing. Made for whoever asks: two days go by on their own. */
async function newsFile(): Promise<string> {
  return newsXml(await listNews(systemClock.now()));
}
