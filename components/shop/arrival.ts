/** Where the focus was when a list's next state was asked for, and how far its choices were scrolled. */
type Arrival = {
  /** The field that was changed; null for the button that opens the sheet. */
  readonly field: string | null;
  readonly scrolled: number;
};

const KEPT = "list-arrival";
/** The list itself: ListBody's id. */
const LIST = "#list";

/** What tells a field of the list's form from all others, on the next state's page too. */
export function fieldKey(field: Element | null): string | null {
  if (field instanceof HTMLInputElement) return `${field.name}=${field.value}`;
  return field instanceof HTMLSelectElement ? field.name : null;
}

/** Goes to a list's next state, which is a page of its own, and notes how this one is left. */
export function leaveFor(href: string, form: HTMLFormElement, field: string | null): void {
  const arrival: Arrival = { field, scrolled: form.scrollTop };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(arrival));
  } catch {
    // A browser that keeps nothing begins at the top.
  }
  // Above the list stands what it is about; whoever has gone on from there does not want it again.
  const past = window.scrollY > 0 && (form.closest(LIST)?.getBoundingClientRect().top ?? 0) < 64;
  location.assign(past ? href + LIST : href);
}

/** Puts the focus where it was before a choice was applied. Does nothing for visitors who come from elsewhere. */
export function arrive(form: HTMLFormElement): void {
  // It has done its work: what is copied out of the address line is the list's one address.
  if (location.hash === LIST)
    history.replaceState(history.state, "", location.pathname + location.search);
  const kept = take();
  if (!kept) return;
  const target =
    kept.field === null
      ? form.closest(LIST)?.querySelector("[commandfor]")
      : [...form.elements].find((element) => fieldKey(element) === kept.field);
  let around = target?.closest("details");
  while (around) {
    around.open = true;
    around = around.parentElement?.closest("details");
  }
  const focus = () => target instanceof HTMLElement && target.focus({ preventScroll: true });
  focus();
  // What was closed a moment ago unfolds from the next frame on, and cannot have the focus before.
  if (document.activeElement !== target)
    requestAnimationFrame(() => requestAnimationFrame(() => void focus()));
  form.scrollTo({ top: kept.scrolled, behavior: "instant" });
}

function take(): Arrival | null {
  try {
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    return kept === null ? null : (JSON.parse(kept) as Arrival);
  } catch {
    return null;
  }
}
