/** Where the focus was when a list's next state was asked for, and how far its choices were scrolled. */
export type Arrival = {
  /** The field that was changed; null for the button that opens the sheet. */
  readonly field: string | null;
  readonly scrolled: number;
};

/** What tells a field of the list's form from all others, on the next state's page too. */
export function fieldKey(field: Element): string | null {
  if (field instanceof HTMLInputElement) return `${field.name}=${field.value}`;
  return field instanceof HTMLSelectElement ? field.name : null;
}

/** The list was replaced: puts the focus where it was, and the list's beginning on the screen. */
export function arrive(form: HTMLFormElement, { field, scrolled }: Arrival): void {
  const list = form.closest(".list");
  const target =
    field === null
      ? list?.querySelector("[commandfor]")
      : [...form.elements].find((element) => fieldKey(element) === field);
  let around = target?.closest("details");
  while (around) {
    around.open = true;
    around = around.parentElement?.closest("details");
  }
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  form.scrollTo({ top: scrolled, behavior: "instant" });
  if (list && list.getBoundingClientRect().top < 0)
    list.scrollIntoView({ behavior: "instant", block: "start" });
}
