import { BOM, csvLines } from "@/lib/desk/csv";
import { KNOWN_COLUMNS } from "@/lib/desk/read-csv";

/** An empty file with every column that an import knows. */
export function GET(): Response {
  return new Response(BOM + csvLines([KNOWN_COLUMNS]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="products-template.csv"',
    },
  });
}
