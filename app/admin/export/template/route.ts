import { hasPermission } from "@/lib/access/permissions";
import { BOM, csvLines } from "@/lib/desk/csv";
import { KNOWN_COLUMNS } from "@/lib/desk/read-csv";
import { currentActor } from "@/lib/web/session";

/** An empty file with every column that an import knows. */
export async function GET(): Promise<Response> {
  if (!hasPermission(await currentActor(), "merchandiser"))
    return new Response("There is nothing at this address.\n", { status: 404 });
  return new Response(BOM + csvLines([KNOWN_COLUMNS]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="products-template.csv"',
    },
  });
}
