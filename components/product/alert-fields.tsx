"use client";

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FieldError, FormErrors } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { AlertKind } from "@/lib/alerts/schema";

export type AlertFieldsProps = {
  product: string;
  kind: AlertKind;
  /** Above the form, where the page does not say it already. */
  title?: ReactNode;
  email?: string;
  /** How the form was answered without script. */
  notice?: string | undefined;
  errors?: readonly string[] | undefined;
  emailErrors?: readonly string[] | undefined;
  own?: string | null | undefined;
};

type Answer = { ok: boolean; message?: string | undefined; email?: string | undefined };

/** The form itself. `own`: the address of whoever is signed in. */
export function AlertFields({ product, kind, title, email = "", own, ...given }: AlertFieldsProps) {
  // The router keeps the pages that one came from, hidden: each form has ids of its own.
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const sent = useRef(false);
  const [pending, setPending] = useState(false);
  const [answer, setAnswer] = useState<Answer>({
    ok: given.notice !== undefined,
    message: given.notice ?? given.errors?.join(" "),
    email: given.emailErrors?.join(" "),
  });

  useEffect(() => {
    // Without script the browser checks what it can; with it, the shop's own words are better.
    if (field.current?.form) field.current.form.noValidate = true;
  }, []);

  useEffect(() => {
    if (own && field.current?.value === "") field.current.value = own;
  }, [own]);

  useEffect(() => {
    // What had the focus is gone, or has something to say about it.
    if (!sent.current) return;
    if (answer.ok) done.current?.focus();
    else if (answer.email) field.current?.focus();
  }, [answer]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const next = await post(event.currentTarget);
    sent.current = true;
    setPending(false);
    setAnswer(next);
  }

  return (
    <section
      aria-labelledby={title ? `${id}-title` : undefined}
      className={title ? "pt-4 pb-3" : ""}
    >
      {title ? (
        <h2 id={`${id}-title`} className="font-medium">
          {title}
        </h2>
      ) : null}
      {answer.ok ? (
        <p
          ref={done}
          tabIndex={-1}
          role="status"
          className="mt-2 border-l-2 border-success bg-success-wash px-4 py-3 text-sm"
        >
          {answer.message}
        </p>
      ) : null}
      {answer.ok ? null : (
        <form action="/alerts" method="post" onSubmit={(event) => void submit(event)}>
          <input type="hidden" name="product" value={product} />
          {answer.message ? <FormErrors errors={[answer.message]} /> : null}
          <p id={`${id}-hint`} className="mt-1 text-sm text-stone">
            {kind === "back_in_stock"
              ? "We write once, when it can be bought again."
              : "We write once, when a piece of its kind or size comes in."}
          </p>
          <label htmlFor={id} className="mt-4 mb-1.5 block text-sm font-medium">
            E-mail
          </label>
          <div className="flex gap-3">
            <Input
              ref={field}
              id={id}
              type="email"
              name="email"
              required
              maxLength={254}
              autoComplete="email"
              inputMode="email"
              defaultValue={email}
              aria-invalid={answer.email ? true : undefined}
              aria-describedby={`${id}-hint${answer.email ? ` ${id}-error` : ""}`}
            />
            <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
              {pending ? "Sending…" : "Tell me"}
            </Button>
          </div>
          <FieldError id={id} errors={answer.email ? [answer.email] : undefined} />
        </form>
      )}
    </section>
  );
}

async function post(form: HTMLFormElement): Promise<Answer> {
  try {
    const response = await fetch("/alerts", {
      method: "POST",
      body: new FormData(form),
      headers: { accept: "application/json" },
    });
    return (await response.json()) as Answer;
  } catch {
    return {
      ok: false,
      message: "The shop could not be reached. Check your connection and try again.",
    };
  }
}
