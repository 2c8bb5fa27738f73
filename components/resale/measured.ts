/** One thing that was measured: a length in both systems, or a word such as "adjustable". */
export type Measurement = {
  /** What was measured, as the record's key says it: `bust`, `potHeight`. */
  readonly part: string;
  /** Ready to be read: "104 cm", "14 mm", "40.9 in"; both are the word where it is no length. */
  readonly metric: string;
  readonly inches: string;
  readonly isLength: boolean;
};

const CM_PER_INCH = 2.54;
const UNITS = { Cm: "cm", In: "in", Mm: "mm" } as const;
type Unit = keyof typeof UNITS;

/** 41 and 40.9, never 41.0; small things keep a second decimal. */
const tidy = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

function lengthOf(part: string, found: Partial<Record<Unit, number>>): Measurement {
  const mm = found.Mm;
  const cm = found.Cm ?? (mm === undefined ? (found.In ?? 0) * CM_PER_INCH : mm / 10);
  const inches = found.In ?? cm / CM_PER_INCH;
  return {
    part,
    metric: mm === undefined ? `${tidy(cm, 1)} cm` : `${tidy(mm, 1)} mm`,
    inches: `${tidy(inches, inches < 1 ? 2 : 1)} in`,
    isLength: true,
  };
}

/**
 * Reads a piece's measurements, `{ bustCm: 104, bustIn: 40.9, waist: "adjustable" }`, from top to bottom of the piece.
 * What is missing in one system is worked out from the other.
 */
export function readMeasurements(record: Readonly<Record<string, number | string>>): Measurement[] {
  const lengths = new Map<string, Partial<Record<Unit, number>>>();
  const words = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const [, part, unit] = /^(.+?)(Cm|In|Mm)$/.exec(key) ?? [];
    if (part && unit && typeof value === "number") {
      lengths.set(part, { ...lengths.get(part), [unit]: value });
    } else words.set(key, String(value));
  }
  // The database keeps no order of its keys.
  const parts = [...new Set([...lengths.keys(), ...words.keys()])];
  return parts
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))
    .map((part): Measurement => {
      const found = lengths.get(part);
      if (found) return lengthOf(part, found);
      const word = words.get(part) ?? "";
      return { part, metric: word, inches: word, isLength: false };
    });
}

/** Names on the drawing, and what the table says besides; in the order in which they are listed. */
const NAMES: Readonly<Record<string, readonly [short: string, long?: string]>> = {
  shoulder: ["Shoulders", "Shoulder to shoulder"],
  bust: ["Bust", "Bust, all round"],
  chest: ["Chest", "Chest, all round"],
  waist: ["Waist", "Waist, all round"],
  sleeve: ["Sleeve"],
  rise: ["Rise"],
  inseam: ["Inseam"],
  crown: ["Crown", "Crown, height"],
  brim: ["Brim"],
  insole: ["Insole"],
  heel: ["Heel", "Heel, height"],
  potHeight: ["Pot", "Pot, height"],
  diameter: ["Diameter"],
  head: ["Face", "Face, across"],
  inner: ["Inside", "Inside, all round"],
  length: ["Length"],
  width: ["Width"],
  height: ["Height"],
  depth: ["Depth"],
  drop: ["Drop", "Handle drop"],
  seat: ["Seat", "Seat, height"],
};

function inWords(part: string): string {
  const words = part.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placeOf(part: string): number {
  const at = Object.keys(NAMES).indexOf(part);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** The name beside a dimension line. */
export const shortName = (part: string): string => NAMES[part]?.[0] ?? inWords(part);

/** The name in the table. What is no length has no "all round". */
export function longName({ part, isLength }: Pick<Measurement, "part" | "isLength">): string {
  return (isLength ? NAMES[part]?.[1] : undefined) ?? shortName(part);
}
