import type { SubmissionResult } from "@conform-to/react";

/** What a form's action answers: conform's `lastResult`, and a notice where it succeeded without leaving the page. */
export type FormState = SubmissionResult & { readonly notice?: string };
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;
