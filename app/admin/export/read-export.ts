import { uuid } from "@/lib/text";
import { isSameOrigin } from "@/lib/web/same-origin";
import { z } from "zod";

/** What of a list is wanted as a file: its state as a query, and the rows that were chosen, or null for all that match. */
export type ExportWish = { readonly query: string; readonly ids: readonly string[] | null };

const chosen = z.array(uuid).max(200);

/** Reads the form at a list's foot; what is wrong with it comes back as the answer. */
export async function readExport(request: Request): Promise<ExportWish | Response> {
  if (!isSameOrigin(request))
    return new Response("This came from another site.\n", { status: 403 });
  const form = await request.formData().catch(() => null);
  const ids = chosen.safeParse(form?.getAll("ids"));
  if (!form || !ids.success) return new Response("This form cannot be read.\n", { status: 400 });
  const all = form.get("scope") === "all" || ids.data.length === 0;
  return { query: String(form.get("query") ?? "").slice(0, 2000), ids: all ? null : ids.data };
}
