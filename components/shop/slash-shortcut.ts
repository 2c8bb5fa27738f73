"use client";

/** Where the browser keeps that somebody wants no shortcut (WCAG 2.1.4: a single key can be turned off). */
const SETTING = "search-shortcut";

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== "off";
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  try {
    localStorage.setItem(SETTING, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing: it holds for this page only.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input,textarea,select,[contenteditable]") !== null
  );
}

/** Lets "/" lead into `field` while it can be seen, unless somebody is typing. Returns how to stop. */
export function listenForSlash(field: HTMLInputElement): () => void {
  function onKey(event: KeyboardEvent): void {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event.target) || !isSlashOn()) return;
    if (!field.checkVisibility()) return;
    event.preventDefault();
    field.focus();
    field.select();
  }
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
