import { searchIngredients, searchProducts, searchReferences } from "@/lib/journal/find-for-text";
import { isStorableText } from "@/lib/text";
import { currentActor } from "@/lib/web/session";
import { hasPermission } from "@/lib/access/permissions";
import { z } from "zod";

const asked = z.object({
  kind: z.enum(["reference", "ingredient", "product"]),
  q: z.string().max(200).refine(isStorableText).default(""),
  ingredient: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional(),
});

/** What can be named, cited or shown in an article, by the words that are being typed. */
export async function GET(request: Request): Promise<Response> {
  const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) return Response.json({ found: [] }, { status: 400 });
  const actor = await currentActor();
  if (!hasPermission(actor, "editor")) return Response.json({ found: [] }, { status: 404 });
  const { kind, q, ingredient } = read.data;
  const words = q.trim();
  if (kind === "reference") return Response.json({ found: await searchReferences(actor, words) });
  if (kind === "ingredient") return Response.json({ found: await searchIngredients(actor, words) });
  return Response.json({ found: await searchProducts(actor, words, ingredient ?? null) });
}
