import type { NextRequest } from "next/server";
import { findReturnLabel } from "@/lib/returns/queries";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string }> };

/** The label of a return as PDF, for whoever may see the order, and for fulfilment. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { id } = await params;
  const key = request.nextUrl.searchParams.get("key") ?? undefined;
  const found = uuid.safeParse(id).success
    ? await findReturnLabel(await currentActor(), id, key)
    : null;
  if (!found?.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  return new Response(found.value, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": 'inline; filename="return-label.pdf"',
      "cache-control": "no-store",
    },
  });
}
