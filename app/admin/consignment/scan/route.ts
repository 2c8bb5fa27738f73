import { findScanned } from "@/lib/consignment/intake-queries";
import { hasPermission } from "@/lib/access/permissions";
import { seeOther } from "@/lib/web/plain-form";
import { ensureActor } from "@/lib/web/session";

/** Opens the piece that a scanner, the camera or somebody's fingers named. */
export async function GET(request: Request): Promise<Response> {
  const actor = await ensureActor();
  if (!hasPermission(actor, "merchandiser"))
    return new Response("There is nothing at this address.\n", { status: 404 });
  const code = (new URL(request.url).searchParams.get("code") ?? "").slice(0, 40);
  const number = await findScanned(actor, code);
  if (number) return seeOther(`/admin/consignment/${number}`);
  return seeOther(`/admin/consignment/intake?${new URLSearchParams({ unknown: code }).toString()}`);
}
