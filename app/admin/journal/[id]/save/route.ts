import { systemClock } from "@/lib/clock";
import { articleContentSchema } from "@/lib/journal/article-content";
import { checkWorkingCopy } from "@/lib/journal/desk-queries";
import { saveArticle } from "@/lib/journal/save-article";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { z } from "zod";

/** Above this an article is no article. Bytes. */
const MOST = 1024 * 1024;

const sent = z.strictObject({ version: z.int().min(1), content: articleContentSchema });

type Context = { params: Promise<{ id: string }> };

/** Saves the working copy while one writes, and says what the checklist finds in it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request)) return answer(403, "This came from another site.");
  if (Number(request.headers.get("content-length") ?? 0) > MOST)
    return answer(413, "The article is too long to be saved in one piece.");
  const articleId = uuid.safeParse((await params).id);
  if (!articleId.success) return answer(404, "There is no such article.");
  const read = sent.safeParse(await request.json().catch(() => null));
  if (!read.success) {
    const [issue] = read.error.issues;
    return answer(422, issue?.message ?? "This text cannot be read.", {
      at: issue?.path.join("."),
    });
  }
  const actor = await ensureActor();
  const { ip } = await requestOrigin();
  const occasion = { clock: systemClock, origin: ip };
  const saved = await saveArticle(actor, { articleId: articleId.data, ...read.data }, occasion);
  if (!saved.ok) {
    if (saved.code === "not_found") return answer(404, "There is no such article.");
    const { by, at, version } = saved.detail as { by: string; at: Date; version: number };
    return answer(saved.code === "locked" ? 423 : 409, "", { by, at, version });
  }
  const checked = await checkWorkingCopy(actor, articleId.data);
  return Response.json({
    ok: true,
    version: saved.value.version,
    checked: checked.ok ? checked.value : null,
  });
}

function answer(status: number, problem: string, more: Record<string, unknown> = {}): Response {
  return Response.json({ ok: false, problem, ...more }, { status });
}
