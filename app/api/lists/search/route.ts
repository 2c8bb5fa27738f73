import { searchPlace } from "@/app/(shop)/search/search-place";
import { readSearch } from "@/app/(shop)/search/search-state";
import { atTop, readListQuery } from "@/lib/catalog/list-state";
import { searchListing } from "@/lib/search/search-listing";

/** What a state of a searched list would find, for the button of its sheet; as `/api/lists` says it of the others. */
export async function GET(request: Request): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const { text, tab } = readSearch(given);
  const place = searchPlace(text, tab === "pieces" ? "pieces" : "products");
  const query = readListQuery(place, new URL(request.url).searchParams);
  const { total, facets } = await searchListing({ ...atTop(query), limit: 1 });
  return Response.json({ total, facets }, { headers: { "Cache-Control": "no-store" } });
}
