import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./paths";

/** A hash of files and folders of the checkout, by name and content. Folders named in `except` are left out. */
export function hashOf(entries: string[], except: string[] = []): string {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => filesIn(entry, except))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(entry: string, except: string[]): string[] {
  const absolute = path.join(root, entry);
  if (except.includes(entry) || !fs.existsSync(absolute)) return [];
  if (!fs.statSync(absolute).isDirectory()) return [entry];
  return fs
    .readdirSync(absolute)
    .toSorted()
    .flatMap((name) => filesIn(`${entry}/${name}`, except));
}
