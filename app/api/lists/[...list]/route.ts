import { findList } from "@/app/(shop)/list-places";
import { listProducts } from "@/lib/catalog/list-products";
import { roomParams } from "@/lib/catalog/list-rooms";
import { atTop, readListQuery, writeValue } from "@/lib/catalog/list-state";

type Context = { params: Promise<{ list: string[] }> };

/** What a state of a list would find, for the button of the sheet: its path and parameters follow `/api/lists`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const home = await findList((await params).list);
  if (!home) return Response.json({ error: "There is no such list" }, { status: 404 });
  const given = roomParams(home, new URL(request.url).searchParams);
  const query = atTop(readListQuery(home.place, given));
  const { total, facets } = await listProducts({ ...query, limit: 1 });
  const written = facets.map(({ facet, values }) => ({
    facet,
    values: values.map(({ value, ...rest }) => ({ value: writeValue(value), ...rest })),
  }));
  return Response.json({ total, facets: written }, { headers: { "Cache-Control": "no-store" } });
}
