/** An ingredient with its share, as people write it: "Retinol 0.1 %". The sign is needed: "Polysorbate 20" is a name. */
const LINE = /^(.*\S)\s*[\s:]\s*(\d{1,3}(?:\.\d{1,4})?)\s*%$/;

export type DeclaredPercent = { readonly name: string; readonly percent: number };

/** Reads one declared share; null for what is none, or cannot be: more than 0 and at most 100 %, four decimals. */
export function readPercent(line: string): DeclaredPercent | null {
  const [, name = "", figure] = LINE.exec(line.trim().replace(/\s+/g, " ")) ?? [];
  const percent = Number(figure);
  const bare = name.replace(/:$/, "").trim();
  return bare !== "" && percent > 0 && percent <= 100 ? { name: bare, percent } : null;
}

/** The same as it is written; `readPercent` reads it back. */
export const percentLine = ({ name, percent }: DeclaredPercent): string => `${name} ${percent} %`;

/** One after the other, parted by semicolons or line breaks. */
export const percentLines = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
