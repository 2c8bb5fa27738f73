import { systemClock } from "@/lib/clock";
import { renderPaper } from "@/lib/documents/render-paper";
import { findStatement } from "@/lib/payouts/statement-queries";
import { statementCsv } from "@/lib/payouts/statement-csv";
import { statementPaper } from "@/lib/payouts/statement-paper";
import { findProfile } from "@/lib/accounts/queries";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ file: string }> };

const FILE = /^(\d{4}-\d{2})\.(pdf|csv)$/;
const PRIVATE = { "cache-control": "private, no-store", vary: "Cookie" } as const;

/** A month of the signed-in seller's own account, as PDF or CSV; somebody else's is not here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, month = "", kind] = FILE.exec((await params).file) ?? [];
  const actor = await currentActor();
  const now = systemClock.now();
  const found = await findStatement(actor, month, now);
  if (!found.ok || actor.kind === "guest")
    return new Response("There is no such statement.\n", {
      status: 404,
      headers: { ...PRIVATE, "content-type": "text/plain; charset=utf-8" },
    });
  const name = `statement-${month}`;
  if (kind === "csv") {
    return new Response(statementCsv(found.value), {
      headers: {
        ...PRIVATE,
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}.csv"`,
      },
    });
  }
  const profile = await findProfile(actor);
  const paper = statementPaper(found.value, { name: profile?.name ?? profile?.email ?? "", now });
  return new Response(await renderPaper(paper), {
    headers: {
      ...PRIVATE,
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
    },
  });
}
