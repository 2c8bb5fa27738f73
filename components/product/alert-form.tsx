"use client";

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { useVisitor } from "@/components/shop/visitor-store";
import { Button } from "@/components/ui/button";
import { FieldError, FormErrors } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { AlertKind } from "@/lib/alerts/schema";

export type AlertFormProps = {
  product: string;
  kind: AlertKind;
  /** Above the form, where the page does not say it already. */
  title?: ReactNode;
  email?: string;
  /** How the form was answered without script. */
  notice?: string | undefined;
  errors?: readonly string[] | undefined;
  emailErrors?: readonly string[] | undefined;
};

type Answer = { ok: boolean; message?: string | undefined; email?: string | undefined };

const FIELD = "alert-email";

/** "Tell me when it is back", or about pieces like a sold one: an address, and one mail. */
export function AlertForm({ product, kind, title, email = "", ...given }: AlertFormProps) {
  const own = useVisitor(product)?.email;
  const field = useRef<HTMLInputElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
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

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setPending(true);
    const next = await post(event.currentTarget);
    setPending(false);
    setAnswer(next);
    if (next.ok) requestAnimationFrame(() => done.current?.focus());
    else if (next.email) field.current?.focus();
  }

  return (
    <section id="alert" aria-labelledby={title ? "alert-title" : undefined} className="scroll-mt-6">
      {title ? (
        <h2 id="alert-title" className="font-medium">
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
          <label htmlFor={FIELD} className="mt-2 block text-sm text-stone">
            {kind === "back_in_stock"
              ? "We write to you once, when it can be bought again."
              : "We write to you once, when a piece of its kind or size comes in."}{" "}
            Your e-mail address:
          </label>
          <div className="mt-2 flex gap-3">
            <Input
              ref={field}
              id={FIELD}
              type="email"
              name="email"
              required
              maxLength={254}
              autoComplete="email"
              inputMode="email"
              defaultValue={email}
              aria-invalid={answer.email ? true : undefined}
              aria-describedby={answer.email ? `${FIELD}-error` : undefined}
            />
            <Button type="submit" variant="secondary" disabled={pending}>
              {pending ? "Sending…" : "Tell me"}
            </Button>
          </div>
          <FieldError id={FIELD} errors={answer.email ? [answer.email] : undefined} />
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
