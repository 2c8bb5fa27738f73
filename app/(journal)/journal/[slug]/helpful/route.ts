import { retryText } from "@/lib/accounts/retry-text";
import { systemClock } from "@/lib/clock";
import { recordVote } from "@/lib/journal/record-vote";
import { voteSchema } from "@/lib/journal/vote-schema";
import type { Err } from "@/lib/result";
import { requestOrigin } from "@/lib/web/client-address";
import { readPlainForm, seeOther, wantsJson } from "@/lib/web/plain-form";
import { ensureReader } from "@/lib/web/reader-cookie";

type Context = { params: Promise<{ slug: string }> };

const FOREIGN = "This form came from another site. Open the article here and try again.";
const UNREADABLE = "This form could not be read. Reload the page and try again.";
const TEXTS = {
  not_found: "This article is no longer here.",
  no_word: "Say yes or no first.",
} as const;

function textOf({ code, detail = {} }: Err<"not_found" | "no_word" | "too_many">): string {
  return code === "too_many" ? retryText(detail) : TEXTS[code];
}

/** A reader's word on an article. Knows nobody: no visitor, no account, only the reader's own key. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const form = await readPlainForm(request, voteSchema);
  if (form === "foreign") return refuse(request, 403, FOREIGN);
  if (form === "unreadable") return refuse(request, 400, UNREADABLE);
  if (form.status !== "success") {
    const [first] = Object.values(form.reply().error ?? {}).flat();
    return refuse(request, 400, first ?? UNREADABLE);
  }
  const kept = await recordVote(
    await ensureReader(),
    slug,
    form.value,
    await requestOrigin(),
    systemClock,
  );
  if (!kept.ok) return refuse(request, kept.code === "too_many" ? 429 : 409, textOf(kept));
  const message = form.value.helpful ? "Thank you, that was noted." : "Thank you. We read these.";
  if (wantsJson(request)) return Response.json({ ok: true, message });
  return seeOther(`/journal/${encodeURIComponent(slug)}/thanks`);
}

/** A browser that comes by itself, for instance with "back". */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/journal/${encodeURIComponent((await params).slug)}`);
}

function refuse(request: Request, status: number, message: string): Response {
  return wantsJson(request)
    ? Response.json({ ok: false, message }, { status })
    : new Response(`${message}\n`, { status });
}
