"use client";

import { useState, type FormEvent, type ReactNode } from "react";

export type InPlaceAnswer = { readonly ok: boolean; readonly message: string };

export type InPlaceFormProps = {
  action: string;
  className?: string;
  children: ReactNode;
  /** Shown instead of the form once it was taken. */
  done?: ReactNode;
};

const UNREACHABLE = "The shop could not be reached. Check your connection and try again.";

/** A plain form that leads to a page of its own without script, and is answered where it stands with it. */
export function InPlaceForm({ action, className, children, done }: InPlaceFormProps) {
  const [answer, setAnswer] = useState<InPlaceAnswer | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    setAnswer(await post(action, new FormData(form, submitter)));
  }

  if (answer?.ok)
    return (
      <>
        <p role="status" className="answered">
          {answer.message}
        </p>
        {done}
      </>
    );
  return (
    <form
      action={action}
      method="post"
      className={className}
      onSubmit={(event) => void submit(event)}
    >
      {answer ? (
        <p role="alert" className="refused">
          {answer.message}
        </p>
      ) : null}
      {children}
    </form>
  );
}

async function post(action: string, body: FormData): Promise<InPlaceAnswer> {
  try {
    const response = await fetch(action, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
    });
    return (await response.json()) as InPlaceAnswer;
  } catch {
    return { ok: false, message: UNREACHABLE };
  }
}
