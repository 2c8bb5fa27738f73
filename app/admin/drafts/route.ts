import { systemClock } from "@/lib/clock";
import { keepDraft } from "@/lib/desk/drafts";
import { ENTITIES, ENTITY_FIELDS } from "@/lib/desk/entities";
import { isStorableText } from "@/lib/text";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

/** Above this a form is no form. */
const MOST = 64 * 1024;

const sent = z.strictObject({
  entity: z.enum(ENTITIES),
  entityId: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
  fields: z.record(z.string().max(40), z.string().max(20_000).refine(isStorableText)),
});

/** Keeps what is being typed into a form of the desk, so that a closed window loses nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return Response.json({ ok: false }, { status: 403 });
  if (Number(request.headers.get("content-length") ?? 0) > MOST)
    return Response.json({ ok: false }, { status: 413 });
  const read = sent.safeParse(await request.json().catch(() => null));
  if (!read.success) return Response.json({ ok: false }, { status: 400 });
  const { entity, entityId, fields } = read.data;
  const known = new Set(["sku", ...ENTITY_FIELDS[entity].map(({ key }) => key)]);
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => known.has(key)));
  const saved = await keepDraft(
    await ensureActor(),
    { entity, entityId, fields: kept },
    systemClock,
  );
  if (!saved.ok) return Response.json({ ok: false }, { status: 404 });
  return Response.json({ ok: true, savedAt: saved.value.savedAt.toISOString() });
}
