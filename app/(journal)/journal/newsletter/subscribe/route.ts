import { retryText } from "@/lib/accounts/retry-text";
import { systemClock } from "@/lib/clock";
import { subscribe } from "@/lib/journal/newsletter/subscribe";
import { subscribeSchema } from "@/lib/journal/newsletter/schema";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { readPlainForm, seeOther, wantsJson } from "@/lib/web/plain-form";
import { currentActor } from "@/lib/web/session";
import { LETTER_FORM } from "../letter-form";

const FOREIGN = "This form came from another site. Open the journal here and try again.";
const UNREADABLE = "This form could not be read. Reload the page and try again.";

/** The form for the letter, which stands on cached pages. Sets no cookie but the answer's, where there is no script. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPlainForm(request, subscribeSchema);
  if (form === "foreign") return refuse(request, 403, FOREIGN);
  if (form === "unreadable") return refuse(request, 400, UNREADABLE);
  if (form.status !== "success") {
    const reply = form.reply();
    const [first] = Object.values(reply.error ?? {}).flat();
    return refuse(request, 400, first ?? UNREADABLE, String(form.payload.email ?? ""));
  }
  const { email } = form.value;
  const asked = await subscribe(
    await currentActor(),
    form.value,
    await requestOrigin(),
    systemClock,
  );
  if (!asked.ok) return refuse(request, 429, retryText(asked.detail ?? {}), email);
  const message = `We have written to ${email}. The letter comes once you have opened the link in that mail.`;
  if (wantsJson(request)) return Response.json({ ok: true, message });
  await keepAnswer(LETTER_FORM, { status: "success", notice: message });
  return seeOther("/journal/newsletter");
}

async function refuse(
  request: Request,
  status: number,
  message: string,
  email = "",
): Promise<Response> {
  if (wantsJson(request)) return Response.json({ ok: false, message }, { status });
  await keepAnswer(LETTER_FORM, {
    status: "error",
    error: { "": [message] },
    initialValue: { email },
  });
  return seeOther("/journal/newsletter");
}
