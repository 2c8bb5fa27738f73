/** Whoever would rather not have keys of one letter turns them off here, on this device. */
export const KEYS_OFF = "necessite:desk-keys-off";

type Keys = Readonly<Record<string, (row: HTMLElement | null) => void>>;

/** True where a key is part of what somebody writes. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=checkbox]),textarea,select,dialog,[contenteditable]") !== null
  );
}

/**
 * Gives a list its keys: j and k go down and up, x chooses, Enter opens (the row's link has the focus), / goes to the
 * search, Esc leaves it or drops the choice. Shift and a press choose all between. Returns how to stop.
 */
export function startListKeys(root: Document): () => void {
  const rows = () => [...root.querySelectorAll<HTMLElement>("[data-row]")];
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>("[data-row] input[name=ids]")];
  const search = () => root.querySelector<HTMLInputElement>("[data-list-search]");
  const current = () => root.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
  const ends = new AbortController();
  const { signal } = ends;
  let last: HTMLInputElement | null = null;

  const focusRow = (row: HTMLElement | undefined) => {
    row?.querySelector<HTMLElement>("a")?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  const step = (by: 1 | -1) => (row: HTMLElement | null) => {
    const all = rows();
    const at = row ? all.indexOf(row) : by === 1 ? -1 : all.length;
    focusRow(all[Math.max(0, Math.min(all.length - 1, at + by))]);
  };
  const tick = (boxesToSet: readonly HTMLInputElement[], checked: boolean) => {
    for (const box of boxesToSet) box.checked = checked;
    count();
  };
  const keys: Keys = {
    j: step(1),
    k: step(-1),
    x: (row) => row?.querySelector<HTMLInputElement>("input[name=ids]")?.click(),
    "/": () => search()?.select(),
  };

  function count(): void {
    const all = boxes();
    const chosen = all.filter(({ checked }) => checked).length;
    const bar = root.querySelector<HTMLElement>("[data-bulk]");
    const whole = root.querySelector<HTMLSelectElement>("[data-bulk-scope]")?.value === "all";
    if (bar) bar.hidden = chosen === 0 && !whole;
    const text = root.querySelector("[data-bulk-count]");
    if (text) text.textContent = whole ? "All that match" : `${chosen} chosen`;
    const head = root.querySelector<HTMLInputElement>("[data-tick-all]");
    if (head) {
      head.checked = chosen > 0 && chosen === all.length;
      head.indeterminate = chosen > 0 && chosen < all.length;
    }
    for (const row of rows())
      row.toggleAttribute(
        "data-chosen",
        row.querySelector<HTMLInputElement>("input[name=ids]")?.checked ?? false,
      );
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") {
      if (event.target === search()) search()?.blur();
      else if (!isTyping(event.target)) {
        const whole = root.querySelector<HTMLSelectElement>("[data-bulk-scope]");
        if (whole) whole.value = "chosen";
        tick(boxes(), false);
      }
      return;
    }
    const act = keys[event.key];
    if (!act || isTyping(event.target) || localStorage.getItem(KEYS_OFF)) return;
    event.preventDefault();
    act(current());
  }

  function onClick(event: MouseEvent): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    if (box.hasAttribute("data-tick-all")) return tick(boxes(), box.checked);
    if (box.name !== "ids") return;
    if (event.shiftKey && last) {
      const all = boxes();
      const [from = 0, to = 0] = [all.indexOf(last), all.indexOf(box)].toSorted((a, b) => a - b);
      tick(all.slice(from, to + 1), box.checked);
    }
    last = box;
    count();
  }

  root.addEventListener("keydown", onKey, { signal });
  root.addEventListener("click", onClick, { signal });
  root.addEventListener("change", count, { signal });
  count();
  return () => ends.abort();
}
