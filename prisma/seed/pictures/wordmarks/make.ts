import { brandDesigns } from "../../brands/designs";
import { readWordmarks, type SetWordmark, writeWordmarks } from "../../brands/wordmarks";
import { installMakers } from "../makers";
import { hashOf } from "../output";
import { setWordmark } from "./set";

/** Sets the wordmarks that are missing or were designed anew. Returns how many. */
export async function makeWordmarks(): Promise<number> {
  const known = readWordmarks();
  const due = Object.entries(brandDesigns).filter(
    ([id, { wordmark }]) => known[id]?.hash !== hashOf(wordmark),
  );
  if (due.length > 0) {
    installMakers();
    const set: [string, SetWordmark][] = [];
    for (const [id, { wordmark }] of due) {
      set.push([id, { ...(await setWordmark(wordmark)), hash: hashOf(wordmark) }]);
    }
    const kept = Object.entries(known).filter(([id]) => id in brandDesigns);
    const all = Object.entries({ ...Object.fromEntries(kept), ...Object.fromEntries(set) });
    writeWordmarks(Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1))));
  }
  return due.length;
}
