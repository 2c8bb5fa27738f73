const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const OPENING = new Set(Object.keys(CLOSES));
const CLOSING = new Set(Object.values(CLOSES));

/**
 * For each opening bracket the place of the one that closes it. Brackets that nothing closes, or that close nothing,
 * are left out: they are letters like any other, so a forgotten one swallows nothing.
 */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (OPENING.has(sign)) open.push(at);
    if (!CLOSING.has(sign)) continue;
    const last = open.findLastIndex((from) => CLOSES[text[from] ?? ""] === sign);
    if (last === -1) continue;
    pairs.set(open[last] ?? at, at);
    open.length = last;
  }
  return pairs;
}

/** What stands outside of the brackets, with single spaces, and what stands in each of the outermost. */
export function openBrackets(text: string): {
  readonly outside: string;
  readonly inside: string[];
} {
  const pairs = matchBrackets(text);
  const inside: string[] = [];
  let outside = "";
  for (let at = 0; at < text.length; at += 1) {
    const end = pairs.get(at);
    if (end === undefined) {
      outside += text[at];
      continue;
    }
    inside.push(text.slice(at + 1, end).trim());
    outside += " ";
    at = end;
  }
  return {
    outside: outside.replace(/\s+/g, " ").trim(),
    inside: inside.filter((part) => part !== ""),
  };
}
