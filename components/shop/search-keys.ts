/** Where the keys lead in a list of suggestions; -1 is the field itself, with nothing chosen. */

/**
 * The suggestion that is chosen after `key`, or null where the key is the field's own business. Up and down go
 * around; Home and End go to the ends once a suggestion is chosen, before that they move the caret.
 */
export function movedTo(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return active <= 0 ? count - 1 : active - 1;
    case "Home":
      return active < 0 ? null : 0;
    case "End":
      return active < 0 ? null : count - 1;
    default:
      return null;
  }
}

/** What is read out when suggestions have come. */
export function countText(count: number): string {
  if (count === 0) return "No suggestions.";
  return count === 1 ? "1 suggestion." : `${count} suggestions.`;
}
