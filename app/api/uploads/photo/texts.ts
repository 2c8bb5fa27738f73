import { retryText } from "@/lib/accounts/retry-text";
import type { BeginFailure } from "@/lib/consignment/begin-upload";
import type { FinishFailure } from "@/lib/consignment/finish-upload";
import { PICTURE_PROBLEM_TEXTS } from "@/lib/media/picture-problems";
import type { Err } from "@/lib/result";

type Failure = BeginFailure | FinishFailure;

const TEXTS: Readonly<Record<Exclude<Failure, "too_many">, string>> = {
  not_found: "This piece is not here, or you are signed out.",
  not_editable: "The piece has been sent to us; its photographs cannot be changed now.",
  no_slot: "Say what kind of thing it is first.",
  too_heavy: PICTURE_PROBLEM_TEXTS.too_heavy,
  full: "Thirty photographs are enough. Remove one first.",
  missing: "The file did not arrive. Send it again.",
};

/** What is told of an upload that failed, and the status it is told with. */
export function uploadFailure({ code, detail }: Err<Failure>): { status: number; problem: string } {
  if (code === "too_many") return { status: 429, problem: retryText(detail ?? {}) };
  const status = code === "not_found" ? 404 : code === "too_heavy" ? 413 : 409;
  return { status, problem: TEXTS[code] };
}

/** The same as an answer to the form's script. */
export function failed(failure: Err<Failure>): Response {
  const { status, problem } = uploadFailure(failure);
  return Response.json({ problem }, { status });
}
