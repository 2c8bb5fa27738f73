import "server-only";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { ShopperActor } from "@/lib/access/actor";
import type { Origin } from "@/lib/accounts/origin";
import type { Err, Result } from "@/lib/result";
import { requestOrigin } from "./client-address";
import { fieldNames, knownFields, plainIssue } from "./form-fields";
import type { FormState } from "./form-state";
import { ensureActor, findViewed } from "./session";

/** Who sends the form, and from where. */
export type FormContext = { readonly actor: ShopperActor; readonly from: Origin };

type Message<Field extends string> = string | { readonly field: Field; readonly text: string };
type Detail = Readonly<Record<string, unknown>>;
export type CodeOf<R> = R extends Err<infer Code> ? Code : never;
export type FieldOf<Schema extends z.ZodType> = Extract<keyof z.input<Schema>, string>;
export type ValueOf<R> = R extends { ok: true; value: infer Value } ? Value : never;

/** A text for every code the work can fail with: for the whole form, or beside the field it is about. */
export type ErrorTexts<Code extends string, Field extends string> = {
  readonly [C in Code]: Message<Field> | ((detail: Detail) => Message<Field>);
};

const STRAY = "This form came with something it does not have. Reload the page and try again.";

const LOOKING =
  "You are seeing the shop as somebody else, and can change nothing meanwhile. Stop looking first.";

/** What a form is answered with, and what its work handed out where it succeeded. */
export type FormAnswer<Value> = { readonly state: FormState; readonly value?: Value };

/**
 * The middle of every form, however it is sent: parse, actor, one use case, texts beside their fields. Unknown fields
 * refuse the whole form; in that case, and where a value is wrong, `work` does not run.
 */
export async function answerForm<Schema extends z.ZodType, R extends Result<unknown>>(
  data: unknown,
  schema: Schema,
  work: (input: z.output<Schema>, context: FormContext) => Promise<R>,
  texts: ErrorTexts<CodeOf<R>, string>,
  done?: (value: ValueOf<R>) => string,
): Promise<FormAnswer<ValueOf<R>>> {
  const names = fieldNames(schema);
  const hideFields = [...names].filter((name) => /password/i.test(name));
  // An action is an open HTTP endpoint: what arrives need not be a form.
  const known = data instanceof FormData ? knownFields(data, names) : null;
  if (!known) return { state: { status: "error", error: { "": [STRAY] } } };
  const submission = parseWithZod(known, { schema, error: plainIssue });
  if (submission.status !== "success") return { state: submission.reply({ hideFields }) };

  if (await findViewed()) return { state: submission.reply({ formErrors: [LOOKING], hideFields }) };
  const context = { actor: await ensureActor(), from: await requestOrigin() };
  const result = await work(submission.value, context);
  if (result.ok) {
    const value = result.value as ValueOf<R>;
    const notice = done?.(value);
    return {
      state: { status: "success", initialValue: null, ...(notice ? { notice } : {}) },
      value,
    };
  }
  const message = messageFor(texts, result);
  return {
    state:
      typeof message === "string"
        ? submission.reply({ formErrors: [message], hideFields })
        : submission.reply({ fieldErrors: { [message.field]: [message.text] }, hideFields }),
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
