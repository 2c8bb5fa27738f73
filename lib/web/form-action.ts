import "server-only";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { ShopperActor } from "@/lib/access/actor";
import type { Origin } from "@/lib/accounts/origin";
import type { Err, Result } from "@/lib/result";
import { requestOrigin } from "./client-address";
import { fieldNames, knownFields, plainIssue } from "./form-fields";
import { ensureActor } from "./session";

/** What an action answers: conform's `lastResult`, and a notice where it succeeded without leaving the page. */
export type FormState = SubmissionResult<string[]> & { readonly notice?: string };
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

/** Who sends the form, and from where. */
export type FormContext = { readonly actor: ShopperActor; readonly from: Origin };

type Message<Field extends string> = string | { readonly field: Field; readonly text: string };
type Detail = Readonly<Record<string, unknown>>;
type CodeOf<R> = R extends Err<infer Code> ? Code : never;
type FieldOf<Schema extends z.ZodType> = Extract<keyof z.input<Schema>, string>;
type ValueOf<R> = R extends { ok: true; value: infer Value } ? Value : never;

/** A text for every code the work can fail with: for the whole form, or beside the field it is about. */
export type ErrorTexts<Code extends string, Field extends string> = {
  readonly [C in Code]: Message<Field> | ((detail: Detail) => Message<Field>);
};

const STRAY = "This form came with something it does not have. Reload the page and try again.";

/**
 * Makes the server action behind a form: the one way in for everything that visitors type.
 *
 * ```ts
 * "use server";
 * export const addToBag = formAction(
 *   addToBagSchema, //                               a strictObject; also a pipe from or a union of them
 *   (input, { actor }) => addLine(actor, input), //  one use case; may redirect() at the end
 *   { gone: "This piece has been sold.", too_many: { field: "quantity", text: "There are only 3 left." } },
 *   { done: () => "Added." }, //                     optional: the notice after success
 * );
 * ```
 *
 * The form itself uses `useActionForm(addToBag, { defaultValue })` and works without JavaScript as well.
 *
 * - Unknown fields refuse the whole form; wrong values come back beside their fields with what was typed
 *   (never a field with "password" in its name). In neither case does `work` run.
 * - The texts cover every code that `work` can return, or it does not compile. A text may be a function of
 *   the failure's `detail`.
 * - `work` gets the actor with a visitor cookie that is kept. Nothing is caught here: redirect() passes, bugs are thrown.
 */
export function formAction<Schema extends z.ZodType, R extends Result<unknown>>(
  schema: Schema,
  work: (input: z.output<Schema>, context: FormContext) => Promise<R>,
  texts: ErrorTexts<CodeOf<R>, FieldOf<Schema>>,
  options: { readonly done?: (value: ValueOf<R>) => string } = {},
): FormAction {
  const names = fieldNames(schema);
  const hideFields = [...names].filter((name) => /password/i.test(name));

  return async (_previous, data) => {
    // An action is an open HTTP endpoint: what arrives need not be a form.
    const known = data instanceof FormData ? knownFields(data, names) : null;
    if (!known) return { status: "error", error: { "": [STRAY] } };
    const submission = parseWithZod(known, { schema, error: plainIssue });
    if (submission.status !== "success") return submission.reply({ hideFields });

    const context = { actor: await ensureActor(), from: await requestOrigin() };
    const result = await work(submission.value, context);
    if (result.ok) {
      const notice = options.done?.(result.value as ValueOf<R>);
      return { status: "success", initialValue: null, ...(notice ? { notice } : {}) };
    }
    const message = messageFor(texts, result);
    if (typeof message === "string") return submission.reply({ formErrors: [message], hideFields });
    return submission.reply({ fieldErrors: { [message.field]: [message.text] }, hideFields });
  };
}

function messageFor<Field extends string>(
  texts: ErrorTexts<string, Field>,
  failure: Err<string>,
): Message<Field> {
  const text = texts[failure.code];
  if (text === undefined) throw new Error(`No text for the failure "${failure.code}"`);
  return typeof text === "function" ? text(failure.detail ?? {}) : text;
}
