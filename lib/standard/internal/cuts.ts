const ABBREVIATION =
  /(?:^|[\s([/-])(?:no|nos|st|subsp|ssp|var|spp|sp|cv|lab|approx|vit|min|max|denat|conc|\p{L})$/iu;

/** Whether the comma at `at` belongs to a name or a number: "1,2-Hexanediol", "N,N-Dimethyl", "1,000 mg", "0,5 %". */
function commaInside(text: string, at: number, itemFrom: number): boolean {
  const before = text.slice(itemFrom, at);
  const after = text.slice(at + 1, at + 24);
  if (/^\d/.test(after) && /\d$/.test(before)) {
    if (
      /^\d{3}(?!\d)(?:,\d{3})*(?:\.\d+)?\s*(?:mg|mcg|µg|g|iu|ui|cfu|calorie|kcal|ml)/i.test(
        after,
      ) &&
      /(?:^|\D)\d{1,3}$/.test(before)
    )
      return true;
    if (/^\d{1,4}\s*%/.test(after) && /(?:^|[^\d,])\d{1,2}$/.test(before)) return true;
    return (
      /(?:^|[-([,'])\s*\d{1,2}$/.test(before) && /^\d{1,2}(?:,\d{1,2})*['’]?[-)\]]/.test(after)
    );
  }
  return /(?:^|[\s([-])[NOSP]$/.test(before) && /^[NOSP]['’]?-/.test(after);
}

/** Whether the full stop at `at` ends an entry: "Parfum. May contain", but not "No. 7" or "subsp. bulgaricus". */
function stopEnds(text: string, at: number, itemFrom: number): boolean {
  const after = text.slice(at + 1, at + 40);
  if (/^\s*$/.test(text.slice(at + 1))) return true;
  if (!/^\s+[\p{Lu}\d*†‡§°^([+±]/u.test(after)) return false;
  return (
    !ABBREVIATION.test(text.slice(itemFrom, at)) ||
    /^\s+(?:[*†‡]|may contain|inactive|other ingredient)/i.test(after)
  );
}

/** Whether an entry that began at `itemFrom` ends at the sign `at`. */
export function endsEntry(text: string, at: number, itemFrom: number, lines: boolean): boolean {
  const sign = text[at] ?? "";
  if (/[;•|∙●■\u2022\uFF0C、]/u.test(sign) || (sign === "·" && /\s/.test(text[at + 1] ?? " ")))
    return true;
  if (sign === ",") return !commaInside(text, at, itemFrom);
  if (sign === ".")
    return text[at + 1] === "." || text[at - 1] === "." ? false : stopEnds(text, at, itemFrom);
  return lines && sign === "\n";
}

const PART = "fruit|flower|leaf|leaves|stem|root|seed|peel|bark|kernel|bud|herb|twig|shell";
const PARTS_JOINED = new RegExp(`\\b(?:${PART})$`, "i");
const PART_FOLLOWS = new RegExp(`^(?:${PART})\\b`, "i");

/** Places of the words between two ingredients of one entry: "Sodium Benzoate and Citric Acid", "A (and) B". */
export function joinersIn(entry: string): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const match of entry.matchAll(/\s+(?:\(\s*(?:and|&)\s*\)|and|&|et|und|y)\s+(?=\S)/gi)) {
    const [word] = match;
    const from = match.index;
    const to = from + word.length;
    const bare = word.trim().toLowerCase();
    if (["et", "und", "y"].includes(bare)) continue;
    if (depthAt(entry, from) > 0) continue;
    const joined = PARTS_JOINED.test(entry.slice(0, from)) && PART_FOLLOWS.test(entry.slice(to));
    if (!joined) found.push({ from, to });
  }
  return found;
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let from = 0; from < at; from += 1) {
    if (/[([{]/.test(text[from] ?? "")) depth += 1;
    if (/[)\]}]/.test(text[from] ?? "")) depth = Math.max(0, depth - 1);
  }
  return depth;
}
