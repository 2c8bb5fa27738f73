import { csvLines, BOM, rowsAsCsv } from "@/lib/desk/csv";
import { findList } from "@/lib/desk/find-list";
import { exportRows } from "@/lib/desk/list-queries";
import { queryParameters, readListState, shownColumns } from "@/lib/desk/list-state";
import { hasPermission } from "@/lib/access/permissions";
import { uuid } from "@/lib/text";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

type Context = { params: Promise<{ room: string }> };
const chosen = z.array(uuid).max(200);

const nothing = () => new Response("There is nothing at this address.\n", { status: 404 });

/** A list as CSV: everything that fits the address's state. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answer((await params).room, new URL(request.url).search, null);
}

/** The same of the rows that were chosen, or of all that match. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const form = await request.formData().catch(() => null);
  const ids = chosen.safeParse(form?.getAll("ids"));
  if (!form || !ids.success) return new Response("This form cannot be read.\n", { status: 400 });
  const all = form.get("scope") === "all" || ids.data.length === 0;
  return answer(
    (await params).room,
    String(form.get("query") ?? "").slice(0, 2000),
    all ? null : ids.data,
  );
}

async function answer(room: string, query: string, ids: string[] | null): Promise<Response> {
  const list = findList(room);
  const actor = await ensureActor();
  if (!list || !hasPermission(actor, ...list.open)) return nothing();
  const state = readListState(list, queryParameters(query));
  const columns = shownColumns(list, state);
  async function* lines() {
    yield BOM + csvLines([columns.map(({ label }) => label)]);
    for await (const rows of exportRows(actor, list as NonNullable<typeof list>, state, ids))
      yield rowsAsCsv(columns, rows);
  }
  const encoder = new TextEncoder();
  const parts = lines();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${room}.csv"`,
      "cache-control": "no-store",
    },
  });
}
