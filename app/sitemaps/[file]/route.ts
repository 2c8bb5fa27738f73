import { listSitemapPaths, SITEMAP_ROOMS, type SitemapRoom } from "@/lib/catalog/sitemap-queries";
import { cachePage } from "@/lib/web/cache-page";
import { urlsetXml, xmlResponse } from "../sitemap-xml";

/** Pages that are there whatever the catalogue holds. */
const ROOMS = [
  "/",
  "/shop",
  "/resale",
  "/collections",
  "/brands",
  "/ingredients",
  "/standard",
  "/avoid",
  "/journal",
  "/about",
  "/shipping",
  "/returns",
  "/sell",
  "/consignment-terms",
  "/terms",
  "/privacy",
  "/accessibility",
  "/contact",
];

const FILE = /^([a-z]+)-([1-9]\d{0,3})\.xml$/;

type Context = { params: Promise<{ file: string }> };

/** `rooms.xml`, or `products-1.xml` and the like. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
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
  return paths.length === 0 ? null : urlsetXml(paths);
}
