"use client";

import { useEffect, useRef } from "react";

/** How long a button says what came of it. */
const SHOWN_MS = 4_000;
const UNREACHABLE = "The shop could not be reached. Check your connection and try again.";

type Answer = { readonly ok: boolean; readonly message: string };

/**
 * What the journal's pages do with script: `[data-copy]` copies the reference it stands beside, and `[data-in-place]`
 * forms are answered where they stand. Everything else about them is plain markup, and without script copying is
 * hidden and forms lead to pages of their own.
 */
export function ReaderScript() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const page = here.current?.closest("main");
    if (!page) return;
    for (const button of page.querySelectorAll<HTMLElement>("[data-copy]")) button.hidden = false;
    const click = ({ target }: Event): void => {
      const button = target instanceof Element && target.closest("[data-copy]");
      if (button) void copy(button);
    };
    const submit = (event: SubmitEvent): void => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.matches("[data-in-place]")) return;
      event.preventDefault();
      void send(form, event.submitter);
    };
    page.addEventListener("click", click);
    page.addEventListener("submit", submit);
    return () => {
      page.removeEventListener("click", click);
      page.removeEventListener("submit", submit);
    };
  }, []);
  return <span ref={here} hidden />;
}

/** What stands in the nearest item, in the style that is shown, with its DOI. */
async function copy(button: Element): Promise<void> {
  const item = button.closest("li, section");
  const styles = item?.querySelectorAll<HTMLElement>(".vancouver, .apa") ?? [];
  const shown = [...styles].find((style) => style.checkVisibility());
  const doi = item?.querySelector<HTMLAnchorElement>('a[href^="https://doi.org/"]')?.href;
  const text = [shown?.textContent, doi].filter(Boolean).join(" ");
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Not copied",
  );
  setTimeout(() => (button.textContent = "Copy"), SHOWN_MS);
}

/** Sends a form and says what came of it below; one that was taken makes room for what follows it, if anything does. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const answer = await fetch(form.action, {
    method: "POST",
    body: new FormData(form, submitter),
    headers: { accept: "application/json" },
  })
    .then((response) => response.json() as Promise<Answer>)
    .catch((): Answer => ({ ok: false, message: UNREACHABLE }));
  const said = form.nextElementSibling;
  if (!(said instanceof HTMLElement)) return;
  said.textContent = answer.message;
  said.dataset.answer = answer.ok ? "taken" : "refused";
  if (!answer.ok) return;
  form.hidden = true;
  const next = said.nextElementSibling;
  if (next instanceof HTMLElement && "after" in next.dataset) next.hidden = false;
}
