import { readFileSync } from "node:fs";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** A builder's file and all that it imports from this folder, as paths below studio/. */
export function sourcesOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const folder = path.slice(0, path.lastIndexOf("/"));
  for (const [, dots, name = ""] of read(path).matchAll(/from (\.{1,2})([\w.]+) import/g)) {
    const base = dots === "." ? folder : folder.slice(0, folder.lastIndexOf("/"));
    sourcesOf(`${base}/${name.replace(".", "/")}.py`, found);
  }
  return found;
}
