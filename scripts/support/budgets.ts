import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./paths";

/** The most JavaScript a page may bring, packed, in kB of 1,000 bytes. The framework alone takes 134. */
const MOST_KB = 150;

/** Pages that shoppers and readers meet first: a page as the build leaves it, or a folder with many of a kind. */
const PAGES: Readonly<Record<string, string>> = {
  home: "index.html",
  list: "shop.html",
  "resale list": "resale.html",
  product: "products",
  journal: "journal.html",
  article: "journal",
};

const CHUNK = /static\/chunks\/[^"'\\\s]+?\.js/g;
/** Only browsers that know no modules load it; none of those can run the rest. */
const LEGACY = /<script src="\/_next\/(static\/chunks\/[^"]+?\.js)" noModule/g;

export type PageWeight = { readonly page: string; readonly bytes: number };

/** What each page's HTML makes a browser load, packed; of many pages the heaviest. Throws where one is missing. */
export function weighPages(build: string = path.join(root, ".next")): PageWeight[] {
  const known = new Map<string, number>();
  const weigh = (chunk: string): number => {
    const bytes = known.get(chunk) ?? gzipSync(fs.readFileSync(path.join(build, chunk))).length;
    known.set(chunk, bytes);
    return bytes;
  };
  return Object.entries(PAGES).map(([page, file]) => {
    const weights = htmlFiles(path.join(build, "server/app", file)).map((html) =>
      chunksOf(html).reduce((sum, chunk) => sum + weigh(chunk), 0),
    );
    return { page, bytes: Math.max(...weights) };
  });
}

/** The page, or all pages of the folder that were made ahead. */
function htmlFiles(place: string): string[] {
  if (place.endsWith(".html")) return [fs.readFileSync(place, "utf8")];
  const pages = fs.readdirSync(place).filter((name) => name.endsWith(".html"));
  // What is named after its parameter is the empty frame for pages that are made later.
  const made = pages.filter((name) => !name.startsWith("["));
  if (made.length === 0) throw new Error(`No page was made ahead in ${place}`);
  return made.map((name) => fs.readFileSync(path.join(place, name), "utf8"));
}

function chunksOf(html: string): string[] {
  const chunks = new Set(html.match(CHUNK));
  for (const [, legacy = ""] of html.matchAll(LEGACY)) chunks.delete(legacy);
  return [...chunks];
}

const inKb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Says what every page weighs; throws with those that are too heavy. */
export function checkBudgets(weights: readonly PageWeight[]): string {
  const heavy = weights.filter(({ bytes }) => bytes > MOST_KB * 1000);
  const said = weights.map(({ page, bytes }) => `${page} ${inKb(bytes)}`).join(", ");
  if (heavy.length > 0)
    throw new Error(
      `Too much JavaScript (at most ${MOST_KB} kB packed): ${heavy.map(({ page, bytes }) => `${page} ${inKb(bytes)}`).join(", ")}`,
    );
  return `JavaScript per page, packed: ${said}.`;
}
