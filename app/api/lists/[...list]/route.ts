import { queryOf } from "@/app/(shop)/load-list";
import { findList } from "@/app/(shop)/list-places";
import { listProducts } from "@/lib/catalog/list-products";
import { atTop } from "@/lib/catalog/list-state";

type Context = { params: Promise<{ list: string[] }> };

/** What a state of a list would find, for the button of the sheet: its path and parameters follow `/api/lists`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const home = await findList((await params).list);
  if (!home) return Response.json({ error: "There is no such list" }, { status: 404 });
  const query = queryOf(home, new URL(request.url).searchParams);
  const { total, facets } = await listProducts({ ...atTop(query), limit: 1 });
  return Response.json({ total, facets }, { headers: { "Cache-Control": "no-store" } });
}
