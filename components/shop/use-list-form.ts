"use client";

import { useLayoutEffect, useRef, useState } from "react";
import type { ChangeEvent, FormEvent, RefObject } from "react";
import { arrive, fieldKey, leaveFor } from "./arrival";
import { formHref, type FormPlace } from "./form-href";
import { useFound, type Found } from "./use-found";

/** From here on the choices stand beside the list (lists.css), and each applies at once. */
const WIDE = "(min-width: 64rem)";

export type ListForm = {
  readonly form: RefObject<HTMLFormElement | null>;
  /** What the choices in the open sheet would find; null until one was changed. */
  readonly found: Found | null;
  /** The field changed last, as `fieldKey` names it. */
  readonly last: string | null;
  readonly pending: boolean;
  readonly onChange: (event: ChangeEvent) => void;
  readonly onSubmit: (event: FormEvent) => void;
};

/**
 * The form of a list with script: beside the list every choice applies at once and keeps the focus; in the sheet the
 * button says what would be found, and applies. `here` is the address that is shown. Lists are left by plain
 * navigation: Next takes two addresses that differ after the "?" for the same page.
 */
export function useListForm(place: FormPlace, here: string): ListForm {
  const form = useRef<HTMLFormElement>(null);
  const left = useRef(false);
  const [pending, setPending] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const { found, look, forget } = useFound();

  useLayoutEffect(() => {
    const shown = form.current;
    if (!shown) return undefined;
    const asMade = () => {
      shown.reset();
      setPending(false);
      setLast(null);
    };
    // Pages are kept for the way back, by Next and by the browser, with what was chosen before leaving.
    if (left.current) asMade();
    else arrive(shown);
    const back = (event: PageTransitionEvent) => event.persisted && asMade();
    window.addEventListener("pageshow", back);
    return () => {
      left.current = true;
      window.removeEventListener("pageshow", back);
    };
  }, []);

  const onChange = ({ target }: ChangeEvent) => {
    const shown = form.current;
    if (!shown) return;
    setLast(fieldKey(target));
    const open = shown.closest("dialog")?.open;
    if (!open && (target instanceof HTMLSelectElement || window.matchMedia(WIDE).matches))
      shown.requestSubmit();
    else void look(formHref(place, new FormData(shown)));
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const shown = form.current;
    const sheet = shown?.closest("dialog");
    if (!shown || !sheet) return;
    const focused = fieldKey(document.activeElement);
    const inSheet = getComputedStyle(sheet).position === "fixed";
    if (sheet.open) sheet.close();
    // A browser without commands has opened it as a popover.
    else if (inSheet) sheet.hidePopover();
    forget();
    const href = formHref(place, new FormData(shown));
    if (href === here) return;
    setPending(true);
    leaveFor(href, shown, inSheet ? null : focused);
  };

  return { form, found, last, pending, onChange, onSubmit };
}
