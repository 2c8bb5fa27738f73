import { z } from "zod";
import type { ListSort } from "../facets";

/** Where a page begins: the sort it belongs to, the last row's sort key (a number), and that row's id. */
export type ListCursor = { readonly key: number; readonly id: string };

const shape = z.tuple([z.string(), z.int(), z.guid()]);
const MOST_CHARACTERS = 200;

/** A cursor as addresses carry it. */
export function writeCursor(sort: ListSort, { key, id }: ListCursor): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");
}

/** What `writeCursor` wrote; null for everything else, also for the cursor of another sort. */
export function readCursor(sort: ListSort, text: string | undefined): ListCursor | null {
  if (!text || text.length > MOST_CHARACTERS) return null;
  try {
    const [itsSort, key, id] = shape.parse(
      JSON.parse(Buffer.from(text, "base64url").toString("utf8")),
    );
    return itsSort === sort ? { key, id: id.toLowerCase() } : null;
  } catch {
    return null;
  }
}
