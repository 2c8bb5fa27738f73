"use client";

import { useEffect, useState, type RefObject } from "react";

/** How long somebody pauses before what they typed is kept. Milliseconds. */
const PAUSE = 1200;

export type DraftState = "none" | "waiting" | "kept" | "failed";

/** A form's fields as text: boxes of one name with semicolons between. */
function typedIn(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const element of form.elements) {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      )
    )
      continue;
    const { name } = element;
    if (name === "" || element.type === "hidden" || element.type === "submit") continue;
    if (element instanceof HTMLInputElement && element.type === "checkbox") {
      fields[name] ??= "";
      if (element.checked)
        fields[name] = fields[name] === "" ? element.value : `${fields[name]}; ${element.value}`;
    } else fields[name] = element.value;
  }
  return fields;
}

/** Keeps what is typed into a form, a moment after each change. Says how that goes. */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  entity: string,
  entityId: string,
): DraftState {
  const [state, setState] = useState<DraftState>("none");
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => {
      const body = JSON.stringify({ entity, entityId, fields: typedIn(element) });
      const answer = await fetch("/admin/drafts", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        keepalive: body.length < 60_000,
      }).catch(() => null);
      setState(answer?.ok ? "kept" : "failed");
    };
    const changed = () => {
      clearTimeout(timer);
      setState("waiting");
      timer = setTimeout(() => void keep(), PAUSE);
    };
    // What is sent is no draft any more.
    const sent = () => {
      clearTimeout(timer);
      setState("none");
    };
    element.addEventListener("input", changed);
    element.addEventListener("submit", sent);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", changed);
      element.removeEventListener("submit", sent);
    };
  }, [form, entity, entityId]);
  return state;
}
