import type { SubmissionResult } from "@conform-to/react";
import { askAlert } from "@/lib/alerts/ask-alert";
import { askAlertSchema } from "@/lib/alerts/schema";
import { systemClock } from "@/lib/clock";
import { uuid } from "@/lib/text";
import { requestOrigin } from "@/lib/web/client-address";
import { keepAnswer } from "@/lib/web/kept-answer";
import { readPlainForm, seeOther, wantsJson } from "@/lib/web/plain-form";
import { ensureActor } from "@/lib/web/session";
import { ALERT_FORM, askedText, failureText, FOREIGN, UNREADABLE } from "./alert-texts";

/**
 * "Tell me when it is back" and "tell me about similar pieces". A plain form on cached pages posts here. Answers
 * JSON to script: a message, or messages by field; everybody else is led to a page with the same form and both.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readPlainForm(request, askAlertSchema);
  if (form === "foreign") return refuse(request, 403, FOREIGN);
  if (form === "unreadable") return refuse(request, 400, UNREADABLE);
  if (form.status !== "success") {
    const { product } = form.payload;
    return refuse(request, 400, UNREADABLE, form.reply(), String(product ?? ""));
  }
  const { product } = form.value;
  const asked = await askAlert(await ensureActor(), form.value, await requestOrigin(), systemClock);
  if (!asked.ok) {
    const text = failureText(asked);
    const status = asked.code === "too_many" ? 429 : 409;
    return refuse(request, status, text, form.reply({ formErrors: [text] }), product);
  }
  const notice = askedText(asked.value);
  if (wantsJson(request)) return Response.json({ ok: true, message: notice });
  return show(product, { status: "success", notice });
}

async function refuse(
  request: Request,
  status: number,
  message: string,
  reply: SubmissionResult = { status: "error", error: { "": [message] } },
  product = "",
): Promise<Response> {
  if (!wantsJson(request)) {
    // Without a product there is no page to show the form on again.
    return uuid.safeParse(product).success
      ? show(product, reply)
      : new Response(message, { status });
  }
  const { email } = reply.error ?? {};
  return Response.json({ ok: false, ...(email ? { email: email[0] } : { message }) }, { status });
}

async function show(product: string, state: SubmissionResult & { notice?: string }) {
  await keepAnswer(ALERT_FORM, state);
  return seeOther(`/alerts/new?${new URLSearchParams({ product })}`);
}
