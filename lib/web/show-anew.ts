import "server-only";
import { refresh, updateTag } from "next/cache";

/** Nothing is kept under it. */
const DESK = "desk";

/**
 * Makes the page of a server action anew, with what is true now. With `refresh()` alone, Next 16 has answered actions of
 * pages with a parameter with the not-found page of an address that they link to; a dropped tag, whichever it is,
 * prevents that.
 */
export function showAnew(): void {
  updateTag(DESK);
  refresh();
}
