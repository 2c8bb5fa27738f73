import "server-only";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { ShopperActor } from "@/lib/access/actor";
import type { Origin } from "@/lib/accounts/origin";
import type { Err, Result } from "@/lib/result";
import { requestOrigin } from "./client-address";
import type { FormAction, FormState } from "./form-state";
import { fieldNames, knownFields, plainIssue } from "./form-fields";
import { answerByRedirect, dropAnswer, isNativePost } from "./kept-answer";
import { ensureActor } from "./session";

export type { FormAction };

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
 *   { form: "add", done: () => "Added." }, //        optional: the form's name, and the notice after success
 * );
 * ```
 *
 * The form itself uses `useActionForm(addToBag, { answer, defaultValue })`. Sent without JavaScript, it comes back
 * to its page by a redirect; the page passes `answer={await keptAnswer("add")}` to show the same messages.
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
  options: { readonly form?: string; readonly done?: (value: ValueOf<R>) => string } = {},
): FormAction {
  const names = fieldNames(schema);
  const hideFields = [...names].filter((name) => /password/i.test(name));

  async function answer(data: unknown): Promise<FormState> {
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
  }

  return async (_previous, data) => {
    if (!(await isNativePost())) return answer(data);
    await dropAnswer();
    return answerByRedirect(options.form ?? "", await answer(data));
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
