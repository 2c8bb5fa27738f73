"use client";

import { startTransition, useActionState, useEffect, useRef, type ReactNode } from "react";
import type { FormEvent } from "react";
import { showToast } from "@/components/ui/toast";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { refreshVisitor } from "./visitor-store";

export type ListFormProps = { action: FormAction; children: ReactNode };

const NOTHING_YET: FormState = {};

/**
 * One form around a whole list: what is to be done, and with what, are its buttons' names and values. It says how it
 * went, and gives the focus to what has moved into the place of what is gone.
 */
export function ListForm({ action, children }: ListFormProps) {
  const [state, dispatch] = useActionState(action, NOTHING_YET);
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef({ card: 0, moves: false });

  useEffect(() => {
    if (state === NOTHING_YET) return;
    const problem = Object.values(state.error ?? {}).flat()[0];
    showToast({
      message: problem ?? state.notice ?? "",
      tone: problem ? "error" : "info",
      ...(!problem && pressed.current.moves
        ? { link: { href: "/bag", label: "See your bag" } }
        : {}),
    });
    refreshVisitor();
    if (!problem) focusCard(form.current, pressed.current.card);
  }, [state]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const cards = [...event.currentTarget.querySelectorAll("li")];
    pressed.current = {
      card: cards.findIndex((card) => card.contains(submitter)),
      moves: submitter?.getAttribute("name") === "move",
    };
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(data));
  }

  return (
    <form ref={form} action={dispatch} onSubmit={onSubmit} tabIndex={-1} className="outline-none">
      {children}
    </form>
  );
}

/** The card that had the focus is gone; the one in its place gets it, else the list itself. */
function focusCard(form: HTMLFormElement | null, index: number): void {
  const cards = form?.querySelectorAll("li");
  const card = cards?.[Math.min(index, cards.length - 1)];
  (card?.querySelector("a") ?? form)?.focus({ preventScroll: true });
}
