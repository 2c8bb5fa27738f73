import { findBrandLook } from "@/lib/catalog/brand-queries";
import { drawingSvg } from "@/lib/catalog/drawing-svg";
import { isStorableText } from "@/lib/text";
import { cachePage } from "@/lib/web/cache-page";

type Context = { params: Promise<{ ground: string; file: string }> };

const FILE = /^(.{1,200})\.svg$/;

/** A maker's wordmark for the shop's paper (`/wordmarks/page/x.svg`) or for its own (`/wordmarks/label/x.svg`). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ground, file } = await params;
  const slug = FILE.exec(file)?.[1];
  const known = (ground === "page" || ground === "label") && slug && isStorableText(slug);
  const svg = known ? await wordmark(ground, slug) : null;
  if (svg === null) return new Response("There is no such wordmark.\n", { status: 404 });
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=86400",
      // Opened by itself, it is a page of ours: nothing in it may run or load.
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}

async function wordmark(ground: "page" | "label", slug: string): Promise<string | null> {
  "use cache";
  cachePage("catalog");
  const look = await findBrandLook(slug);
  if (!look) return null;
  const { ink, accent, onPage } = look;
  return ground === "page"
    ? drawingSvg(look.wordmark, onPage, onPage)
    : drawingSvg(look.wordmark, ink, accent);
}
