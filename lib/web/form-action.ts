import "server-only";
import type { z } from "zod";
import type { Result } from "@/lib/result";
import { cachesCaughtUp } from "./caught-up";
import {
  answerForm,
  type CodeOf,
  type ErrorTexts,
  type FieldOf,
  type FormContext,
  type ValueOf,
} from "./form-answer";
import type { FormAction } from "./form-state";
import { answerByRedirect, dropAnswer, isNativePost, keepAnswer } from "./kept-answer";

export type { FormAction, FormContext };

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
  options: {
    readonly form?: string;
    readonly done?: (value: ValueOf<R>) => string;
    /** The form is saved as often as one likes: what was typed stays in it. Otherwise it is empty again after success. */
    readonly stays?: boolean;
    /** The field that names the one thing the form is about. After success the form is gone; the page shows `keptNotice`. */
    readonly leaves?: FieldOf<Schema>;
  } = {},
): FormAction {
  const form = options.form ?? "";
  const answer = async (data: unknown) => {
    try {
      const { state } = await answerForm(data, schema, work, texts, options.done);
      if (!options.stays || state.status !== "success") return state;
      const { initialValue: _emptied, ...kept } = state;
      return kept;
    } finally {
      // Also where it leads elsewhere: what is said, and what is shown next, is true of the shop's pages.
      await cachesCaughtUp();
    }
  };

  return async (_previous, data) => {
    const about = aboutOf(data, options.leaves);
    if (await isNativePost()) {
      await dropAnswer();
      return answerByRedirect(form, await answer(data), about);
    }
    const state = await answer(data);
    if (about && state.status === "success") await keepAnswer(form, state, about);
    return state;
  };
}

function aboutOf(data: unknown, field: string | undefined): string | undefined {
  const value = field && data instanceof FormData ? data.get(field) : null;
  return typeof value === "string" && value.length <= 64 ? value : undefined;
}
