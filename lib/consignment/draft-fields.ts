import { parsePrice, typedPrice } from "../catalog/price-input";
import { CONDITIONS } from "../catalog/product-view";
import { isStorableText } from "../text";
import { findCategory, findKind, measurementsOf, RESALE_CATEGORIES } from "./categories";
import { measurementKey } from "./categories/category";
import { type DraftValues, ERAS, PROOFS, REJECT_CHOICES } from "./draft";
import { parseFlaws, typedFlaws } from "./draft-flaws";
import { type LengthUnit, parseLength, typedLength } from "./lengths";

/** What a field's words came to: a value, or what is wrong with them. */
export type Parsed = { readonly value: unknown } | { readonly problem: string };

/** What the reading of a field may depend on. */
export type About = Pick<DraftValues, "category" | "subcategory"> & { readonly unit: LengthUnit };

type Field = {
  readonly parse: (typed: string, about: About) => Parsed;
  /** How it goes back into the form. */
  readonly typed: (values: DraftValues, unit: LengthUnit) => string;
};

function words(key: keyof DraftValues, label: string, most: number): Field {
  return {
    parse: (typed) => {
      const text = typed.trim().replaceAll("\r\n", "\n");
      if (text === "") return { value: null };
      if (text.length > most) return { problem: `${label} can have at most ${most} characters` };
      if (!isStorableText(text))
        return { problem: `${label} has a character that cannot be stored` };
      return { value: text };
    },
    typed: (values) => String(values[key] ?? ""),
  };
}

function choice(
  key: keyof DraftValues,
  choices: (about: About) => readonly string[],
  problem: string,
): Field {
  return {
    parse: (typed, about) => {
      if (typed === "") return { value: null };
      return choices(about).includes(typed) ? { value: typed } : { problem };
    },
    typed: (values) => String(values[key] ?? ""),
  };
}

const FIELDS: Readonly<Record<string, Field>> = {
  category: choice(
    "category",
    () => RESALE_CATEGORIES.map(({ slug }) => slug),
    "Choose one of the shelves",
  ),
  subcategory: choice(
    "subcategory",
    ({ category }) => findCategory(category)?.kinds.map(({ value }) => value) ?? [],
    "Choose a kind that belongs to the shelf",
  ),
  title: words("title", "The title", 90),
  maker: words("maker", "The maker", 80),
  sizeLabel: words("sizeLabel", "The size", 40),
  color: words("color", "The color", 60),
  material: words("material", "The material", 160),
  condition: choice("condition", () => CONDITIONS, "Choose one of the five"),
  flawless: {
    parse: (typed) => ({ value: typed !== "" }),
    typed: ({ flawless }) => (flawless ? "on" : ""),
  },
  flaws: { parse: parseFlaws, typed: ({ flaws }) => typedFlaws(flaws) },
  era: choice("era", () => ERAS, "Choose a decade"),
  retail: {
    parse: (typed) => {
      const plain = typed.trim().replace(/^\$/, "").replaceAll(",", "");
      if (plain === "") return { value: null };
      const cents = parsePrice(plain);
      if (cents === null || cents === 0)
        return { problem: "Write dollars, such as 240 or 240.50, up to 100,000" };
      return { value: cents };
    },
    typed: ({ retailCents }) => (retailCents === null ? "" : typedPrice(retailCents)),
  },
  proof: choice("proof", () => Object.keys(PROOFS), "Choose one of the answers"),
  proofNote: words("proofNote", "The note", 300),
  story: words("story", "The story", 2000),
  rejectChoice: choice("rejectChoice", () => REJECT_CHOICES, "Choose one of the two"),
};

function measurement(key: string): Field {
  const spec = ({ category, subcategory }: Pick<DraftValues, "category" | "subcategory">) =>
    measurementsOf(category, subcategory).find((one) => measurementKey(one) === key);
  return {
    parse: (typed, about) => {
      const asked = spec(about);
      if (!asked) return { problem: "This kind of thing is not measured there" };
      if (typed.trim() === "") return { value: null };
      const value = parseLength(typed, about.unit, asked.unit);
      if (value === null) return { problem: "Write a number, such as 40 or 40.5" };
      if (value < asked.least || value > asked.most) {
        const [least, most] = [asked.least, asked.most].map((end) =>
          typedLength(end, about.unit, asked.unit),
        );
        const unit = about.unit === "cm" ? asked.unit : "inches";
        return { problem: `Measure again: between ${least} and ${most} ${unit} is usual` };
      }
      return { value };
    },
    typed: (values, unit) => {
      const value = values.measurements[key];
      const asked = spec(values);
      return value === undefined || !asked ? "" : typedLength(value, unit, asked.unit);
    },
  };
}

function declaration(name: string): Field {
  return {
    parse: (typed, { category }) => {
      const known = findCategory(category)?.disclosures.some((one) => one.name === name);
      return known ? { value: typed !== "" } : { problem: "Nothing like this is asked" };
    },
    typed: ({ disclosures }) => (Object.hasOwn(disclosures, name) ? "on" : ""),
  };
}

/** The field of a form's name, or null where there is none. */
function fieldOf(key: string): Field | null {
  const [room, name] = key.split(".", 2);
  if (room === "measure" && name) return measurement(name);
  if (room === "declare" && name) return declaration(name);
  return Object.hasOwn(FIELDS, key) ? (FIELDS[key] ?? null) : null;
}

/** Reads what was typed into a field; null where the form has no such field. Never throws. */
export function parseField(key: string, typed: string, about: About): Parsed | null {
  return fieldOf(key)?.parse(typed, about) ?? null;
}

/** What a draft has in a field, as the form shows it. */
export function typedField(values: DraftValues, key: string, unit: LengthUnit): string {
  return fieldOf(key)?.typed(values, unit) ?? "";
}

/** What a draft has in a field, to be compared with what was parsed. */
export function heldValue(values: DraftValues, key: string): unknown {
  const [room, name = ""] = key.split(".", 2);
  if (room === "measure") return values.measurements[name] ?? null;
  if (room === "declare") return Object.hasOwn(values.disclosures, name);
  return key === "retail" ? values.retailCents : values[key as keyof DraftValues];
}

/** The draft with one field changed to a value that `parseField` gave. */
export function withField(values: DraftValues, key: string, value: unknown): DraftValues {
  const [room, name = ""] = key.split(".", 2);
  if (room === "measure") {
    const { [name]: _before, ...others } = values.measurements;
    return {
      ...values,
      measurements: value === null ? others : { ...others, [name]: value as number },
    };
  }
  if (room === "declare") {
    const { [name]: _before, ...others } = values.disclosures;
    return { ...values, disclosures: value === true ? { ...others, [name]: true } : others };
  }
  if (key === "retail") return { ...values, retailCents: value as number | null };
  const changed = { ...values, [key]: value } as DraftValues;
  // Another shelf has other kinds; a kind of the shelf before would be none of its own.
  if (key === "category" && findKind(changed.category, changed.subcategory) === null)
    return { ...changed, subcategory: null };
  return changed;
}

/** The names of a step's fields in the form; those of photographs are elsewhere. */
export function fieldsOf(
  step: string,
  { category, subcategory }: Pick<DraftValues, "category" | "subcategory">,
): string[] {
  const measures = measurementsOf(category, subcategory).map(
    (spec) => `measure.${measurementKey(spec)}`,
  );
  const declarations = (findCategory(category)?.disclosures ?? []).map(
    ({ name }) => `declare.${name}`,
  );
  const all: Readonly<Record<string, readonly string[]>> = {
    piece: ["category", "subcategory", "title", "maker"],
    size: ["sizeLabel", ...measures, "color", "material"],
    condition: ["condition", "flawless", "flaws"],
    story: ["era", "retail", "proof", "proofNote", "story"],
    send: [...declarations, "rejectChoice"],
  };
  return [...(all[step] ?? [])];
}
