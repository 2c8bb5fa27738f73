/** "Magnesium (as bisglycinate): 200 mg": what it is, and how much a serving holds. */
const LINE = /^(.*\S)\s*:\s*(\S.*)$/;

export type ServingFact = { readonly name: string; readonly amount: string };

/** Reads one line of a supplement's panel; null where it says no amount. */
export function readFact(line: string): ServingFact | null {
  const [, name = "", amount = ""] = LINE.exec(line.trim().replace(/\s+/g, " ")) ?? [];
  return name !== "" && /\d/.test(amount) ? { name, amount } : null;
}

/** The same as it is written; `readFact` reads it back. */
export const factLine = ({ name, amount }: ServingFact): string => `${name}: ${amount}`;
