import { hasPermission } from "@/lib/access/permissions";
import { csvLines } from "@/lib/desk/csv";
import { exportFields } from "@/lib/desk/export-fields";
import { queryParameters, readListState } from "@/lib/desk/list-state";
import { productList } from "@/lib/desk/lists/products";
import { KNOWN_COLUMNS } from "@/lib/desk/read-csv";
import { ensureActor } from "@/lib/web/session";
import { csvResponse } from "../csv-response";
import { readExport } from "../read-export";

/** Products with every field that an import knows: to be corrected in a spreadsheet and sent back. */
export async function POST(request: Request): Promise<Response> {
  const wish = await readExport(request);
  if (wish instanceof Response) return wish;
  const actor = await ensureActor();
  if (!hasPermission(actor, ...productList.open))
    return new Response("There is nothing at this address.\n", { status: 404 });
  const state = readListState(productList, queryParameters(wish.query));
  async function* lines() {
    yield csvLines([KNOWN_COLUMNS]);
    for await (const rows of exportFields(actor, state, wish instanceof Response ? [] : wish.ids))
      yield csvLines(rows);
  }
  return csvResponse("products-all-fields", lines());
}
