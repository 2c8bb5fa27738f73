import { systemClock } from "@/lib/clock";
import { keepVersion } from "@/lib/journal/keep-version";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string }> };

/** Keeps what is saved now as a revision, before another text is saved over it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request)) return Response.json({ ok: false }, { status: 403 });
  const articleId = uuid.safeParse((await params).id);
  if (!articleId.success) return Response.json({ ok: false }, { status: 404 });
  const { ip } = await requestOrigin();
  const kept = await keepVersion(
    await ensureActor(),
    { articleId: articleId.data, note: "Before another text was saved over it" },
    { clock: systemClock, origin: ip },
  );
  return kept.ok ? Response.json({ ok: true }) : Response.json({ ok: false }, { status: 404 });
}
