import { systemClock } from "@/lib/clock";
import { stepAfter } from "@/lib/consignment/offer-steps";
import { saveDraft, type SaveDraftInput } from "@/lib/consignment/save-draft";
import { submitItem } from "@/lib/consignment/submit-item";
import { keepAnswer } from "@/lib/web/kept-answer";
import { seeOther, wantsJson } from "@/lib/web/plain-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { readForm, readJson } from "./read-draft-form";
import { submitText } from "./submit-texts";

type Context = { params: Promise<{ number: string }> };

/** Above this a form is no form. */
const MOST = 128 * 1024;

const refused = (status: number) => Response.json({ ok: false, code: "refused" }, { status });

/**
 * Keeps what is typed into a step of offering a piece. The form's script asks in JSON, a moment after each change; a
 * browser by itself sends the form and is led on to the next step, or back with what is wrong.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { number } = await params;
  if (!isSameOrigin(request)) return refused(403);
  if (Number(request.headers.get("content-length") ?? 0) > MOST) return refused(413);
  if (wantsJson(request)) {
    const input = readJson(number, await request.json().catch(() => null));
    return input ? answerScript(input) : refused(400);
  }
  const form = await request.formData().catch(() => null);
  const input = form && readForm(number, form);
  if (!form || !input) return refused(400);
  return answerBrowser(input, form.has("submit"));
}

async function answerScript(input: SaveDraftInput): Promise<Response> {
  const saved = await saveDraft(await ensureActor(), input, systemClock);
  if (saved.ok) return Response.json({ ok: true, ...saved.value });
  const { code, detail } = saved;
  return Response.json({ ok: false, code, ...detail });
}

async function answerBrowser(input: SaveDraftInput, submit: boolean): Promise<Response> {
  const { number, step, fields } = input;
  const actor = await ensureActor();
  const here = `/sell/items/${number}/edit/${step}`;
  const again = async (error: Record<string, string[]>) => {
    await keepAnswer("offer", { status: "error", error, initialValue: fields });
    return seeOther(`${here}#form`);
  };
  const saved = await saveDraft(actor, input, systemClock);
  if (!saved.ok) {
    if (saved.code === "changed_elsewhere")
      return again({
        "": [
          "Another window has changed the same fields. What you typed stands below; send it again to put it in their place.",
        ],
      });
    return seeOther(`/sell/items/${number}`);
  }
  const problems = Object.entries(saved.value.problems);
  if (problems.length > 0)
    return again(Object.fromEntries(problems.map(([key, text]) => [key, [text]])));
  if (submit) {
    const submitted = await submitItem(actor, { number }, systemClock);
    if (!submitted.ok) return again({ "": [submitText(submitted)] });
    return seeOther(`/sell/items/${number}`);
  }
  const next = stepAfter(step);
  return seeOther(next ? `/sell/items/${number}/edit/${next}` : here);
}
