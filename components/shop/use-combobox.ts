"use client";

import { useEffect, useId, useState, type KeyboardEvent, type RefObject } from "react";
import { optionsIn } from "./search-answer";
import { movedTo } from "./search-keys";
import { listenForSlash } from "./slash-shortcut";
import { useSuggestions } from "./use-suggestions";

/**
 * The behavior of a search field with suggestions, as a combobox of WAI-ARIA 1.2: the focus stays in the field, the
 * keys move `active` through the list, and Enter without a chosen suggestion is left to the form.
 */
export function useCombobox(field: RefObject<HTMLInputElement | null>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { groups, ask, stop, forget } = useSuggestions(() => setActive(-1));
  const count = optionsIn(groups ?? []);
  const shown = open && count > 0;

  useEffect(() => (field.current ? listenForSlash(field.current) : undefined), [field]);
  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  function change(): void {
    setOpen(true);
    setActive(-1);
    ask(field.current?.value ?? "");
  }

  function close(): void {
    stop();
    setOpen(false);
    setActive(-1);
  }

  function clear(): void {
    field.current?.setRangeText("", 0, field.current.value.length);
    forget();
    close();
  }

  /** Puts all of it away, with the panel that a phone shows it in: another page is on its way. */
  function leave(): void {
    field.current?.closest<HTMLElement>(":popover-open")?.hidePopover();
    clear();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // Keys that choose among an input method's candidates are not ours.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === "Escape" && (shown || event.currentTarget.value !== "")) {
      // Not further: the panel around the field closes with the next one.
      event.preventDefault();
      return shown ? close() : clear();
    }
    if (key === "Enter" && shown && active >= 0) {
      event.preventDefault();
      return document.getElementById(`${id}-${active}`)?.click();
    }
    if (!shown && (key === "ArrowDown" || key === "ArrowUp")) {
      event.preventDefault();
      return count > 0 ? setOpen(true) : change();
    }
    const next = shown ? movedTo(key, active, count) : null;
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  }

  return {
    id,
    /** Null until there was an answer. */
    groups,
    count,
    active,
    open,
    shown,
    change,
    clear,
    leave,
    handlers: {
      onInput: ({ nativeEvent }: { nativeEvent: Event }) => {
        if (!("isComposing" in nativeEvent && nativeEvent.isComposing)) change();
      },
      onCompositionEnd: change,
      onClick: () => setOpen(true),
      onBlur: close,
      onKeyDown,
    },
    close,
  };
}
