import type { Measurement } from "./measurements-table";

/** Turns `{ bustCm: 104, bustIn: 40.9, closure: "snap" }` into rows: "Bust, 104 cm, 40.9 in". */
export function measurementRows(facts: Readonly<Record<string, number | string>>): Measurement[] {
  const rows = new Map<string, Measurement>();
  for (const [key, value] of Object.entries(facts)) {
    const [, stem = key, unit] = /^(.*?)(Cm|In)?$/.exec(key) ?? [];
    const row = rows.get(stem) ?? { label: labelOf(stem) };
    if (unit === "Cm" && typeof value === "number") row.cm = value;
    else if (unit === "In" && typeof value === "number") row.inches = value;
    else row.text = String(value);
    rows.set(stem, row);
  }
  return [...rows.values()];
}

function labelOf(stem: string): string {
  const words = stem.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
