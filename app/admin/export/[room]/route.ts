import { csvLines, rowsAsCsv } from "@/lib/desk/csv";
import { findList } from "@/lib/desk/find-list";
import { exportRows } from "@/lib/desk/list-queries";
import { queryParameters, readListState, shownColumns } from "@/lib/desk/list-state";
import { hasPermission } from "@/lib/access/permissions";
import { ensureActor } from "@/lib/web/session";
import { csvResponse } from "../csv-response";
import { readExport, type ExportWish } from "../read-export";

type Context = { params: Promise<{ room: string }> };

/** A list as CSV: everything that fits the address's state. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answer((await params).room, { query: new URL(request.url).search, ids: null });
}

/** The same of the rows that were chosen, or of all that match. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const wish = await readExport(request);
  return wish instanceof Response ? wish : answer((await params).room, wish);
}

async function answer(room: string, { query, ids }: ExportWish): Promise<Response> {
  const list = findList(room);
  const actor = await ensureActor();
  if (!list || !hasPermission(actor, ...list.open))
    return new Response("There is nothing at this address.\n", { status: 404 });
  const state = readListState(list, queryParameters(query));
  const columns = shownColumns(list, state);
  async function* lines() {
    yield csvLines([columns.map(({ label }) => label)]);
    for await (const rows of exportRows(actor, list as NonNullable<typeof list>, state, ids))
      yield rowsAsCsv(columns, rows);
  }
  return csvResponse(room, lines());
}
