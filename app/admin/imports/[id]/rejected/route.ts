import { BOM, csvLines } from "@/lib/desk/csv";
import { PROBLEM_COLUMN } from "@/lib/desk/read-csv";
import { listRejected } from "@/lib/desk/run-queries";
import { ensureActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string }> };

/** The rows that were left out, to be corrected and sent again. What is wrong stands in a last column. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await listRejected(await ensureActor(), (await params).id);
  if (!found.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  const { columns, rows } = found.value;
  const heads = columns.filter((head) => head !== PROBLEM_COLUMN);
  const lines = rows.map(({ cells, problems }) => [
    ...heads.map((head) => cells[columns.indexOf(head)] ?? ""),
    problems.join("; "),
  ]);
  return new Response(BOM + csvLines([[...heads, PROBLEM_COLUMN], ...lines]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="rejected-rows.csv"',
      "cache-control": "no-store",
    },
  });
}
