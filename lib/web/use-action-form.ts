"use client";

import { useForm, type DefaultValue } from "@conform-to/react";
import { startTransition, useActionState, useEffect, type FormEvent } from "react";
import type { FormAction, FormState } from "./form-state";

export type ActionFormOptions<Fields extends Record<string, unknown>> = {
  /** Needed where a page shows the same form more than once. */
  id?: string;
  defaultValue?: DefaultValue<Fields>;
  /** `keptAnswer` of the page, for when the form was sent without JavaScript. */
  answer?: FormState | undefined;
};

/**
 * The browser's half of `formAction`.
 *
 * ```tsx
 * const { formProps, fields, errors, notice } = useActionForm<SignInInput>(signIn, { answer });
 * <form {...formProps}>
 *   <FormErrors errors={errors} />
 *   <TextField label="E-mail" errors={fields.email.errors} {...getInputProps(fields.email, { type: "email" })} />
 * ```
 *
 * Without JavaScript the form posts itself; with it, it is sent in a transition, so that `SubmitButton` knows
 * that it is under way, and what was typed stays (React empties forms whose action it calls by itself).
 */
export function useActionForm<Fields extends Record<string, unknown>>(
  action: FormAction,
  { answer = {}, ...options }: ActionFormOptions<Fields> = {},
) {
  const [state, dispatch] = useActionState(action, answer);
  const [form, fields] = useForm<Fields>({
    ...options,
    lastResult: state,
    // Before the script arrives the browser checks what it can; afterwards the server's words are better.
    defaultNoValidate: false,
  });

  const { id, noValidate, errors } = form;
  useEffect(() => () => forgetPasswords(id), [id]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    event.preventDefault();
    startTransition(() => dispatch(data));
  }

  /** The errors of one place of a list; the list's own fields know only places that had something at first. */
  const errorsAt = (list: string, at: number): string[] | undefined => {
    const found: unknown = form.allErrors[`${list}[${at}]`];
    return Array.isArray(found) ? found.map(String) : undefined;
  };

  const formProps = { id, noValidate, action: dispatch, onSubmit };
  return { formProps, fields, errors, errorsAt, notice: state.notice };
}

/** Next keeps a page that was left in the document, with what was typed into it, for the way back. */
function forgetPasswords(formId: string): void {
  const form = document.getElementById(formId);
  for (const input of form?.querySelectorAll<HTMLInputElement>("input[type=password]") ?? [])
    input.value = "";
}
