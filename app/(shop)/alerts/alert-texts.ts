import { retryText } from "@/lib/accounts/retry-text";
import type { Asked, AskFailure } from "@/lib/alerts/ask-alert";
import { MOST_ALERTS } from "@/lib/alerts/schema";
import type { Err } from "@/lib/result";

/** The name under which the answer to the form is kept. */
export const ALERT_FORM = "alert";

export const FOREIGN = "This form came from another site. Open the product here and try again.";
export const UNREADABLE = "This form could not be read. Reload the page and try again.";

/** What is said to somebody who asked, also when they had asked before. */
export function askedText({ kind, email }: Asked): string {
  return kind === "back_in_stock"
    ? `We will write to ${email} once, when it is back.`
    : `We will write to ${email} once, when a piece like this one comes in.`;
}

const FAILURES: Readonly<Record<Exclude<AskFailure, "too_many">, string>> = {
  not_found: "This is no longer in the shop.",
  available: "This can be bought again. Reload the page to see it.",
  full: `This address waits for ${MOST_ALERTS} things already, which is as many as we note. Any letter about one of them has a link to stop the others.`,
};

export function failureText({ code, detail = {} }: Err<AskFailure>): string {
  return code === "too_many" ? retryText(detail) : FAILURES[code];
}
