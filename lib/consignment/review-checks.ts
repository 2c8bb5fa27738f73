import type { Condition } from "../catalog/product-view";
import type { BlockedTerm } from "./blocked-terms";
import { findCategory, measurementsOf } from "./categories";
import { measurementKey } from "./categories/category";
import type { PieceSheet } from "./desk-view";
import type { PriceRange } from "./estimate";

/** `look`: nothing is wrong by itself, but somebody should look. */
export type ReviewCheck = {
  readonly label: string;
  readonly outcome: "fine" | "look" | "wrong";
  readonly text: string;
};

type Asked = {
  readonly sheet: PieceSheet;
  readonly blocked: readonly BlockedTerm[];
  readonly range: PriceRange | null;
};

const listed = (names: readonly string[]): string => names.join(", ").toLowerCase();
/** Nobody who names a flaw has something flawless. */
const FLAWLESS: readonly Condition[] = ["new_with_tags", "excellent"];

/** What can be told of an offered piece without having it in one's hands. */
export function reviewChecks({ sheet, blocked, range }: Asked): ReviewCheck[] {
  return [
    photographs(sheet),
    measurements(sheet),
    declarations(sheet),
    condition(sheet),
    priceWhenNew(sheet, range),
    notTaken(blocked),
  ];
}

function photographs({ category, photos }: PieceSheet): ReviewCheck {
  const label = "Photographs";
  const ready = new Set(photos.filter(({ status }) => status === "ready").map(({ slot }) => slot));
  const slots = findCategory(category?.slug ?? null)?.slots ?? [];
  const missing = slots.filter(({ name, required }) => required && !ready.has(name));
  const waiting = photos.filter(({ status }) => status === "waiting").length;
  if (missing.length > 0)
    return {
      label,
      outcome: "wrong",
      text: `Missing: ${listed(missing.map((slot) => slot.label))}`,
    };
  if (waiting > 0) return { label, outcome: "look", text: `${waiting} still being prepared` };
  return { label, outcome: "fine", text: `All ${ready.size} places are filled` };
}

function measurements({ category, subcategory, measurements: found }: PieceSheet): ReviewCheck {
  const label = "Measurements";
  const specs = measurementsOf(category?.slug ?? null, subcategory);
  const missing = specs.filter(
    (spec) => spec.required && found[measurementKey(spec)] === undefined,
  );
  const odd = specs.filter((spec) => {
    const value = found[measurementKey(spec)];
    return typeof value === "number" && (value < spec.least || value > spec.most);
  });
  if (missing.length > 0)
    return {
      label,
      outcome: "wrong",
      text: `Missing: ${listed(missing.map((spec) => spec.label))}`,
    };
  if (odd.length > 0)
    return { label, outcome: "look", text: `Unlikely: ${listed(odd.map((spec) => spec.label))}` };
  return { label, outcome: "fine", text: "All that its kind needs" };
}

function declarations({ category, disclosures }: PieceSheet): ReviewCheck {
  const label = "Declarations";
  const wanted = findCategory(category?.slug ?? null)?.disclosures ?? [];
  const missing = wanted.filter(({ name }) => disclosures[name] !== true);
  if (missing.length === 0) return { label, outcome: "fine", text: "All made" };
  return {
    label,
    outcome: "wrong",
    text: `Not made: ${missing.map(({ text }) => text).join(" ")}`,
  };
}

function condition({ condition: said, flaws, flawless }: PieceSheet): ReviewCheck {
  const label = "Condition";
  const named = flaws.filter(({ source }) => source === "seller").length;
  const unpinned = flaws.filter(({ source, xBp }) => source === "seller" && xBp === null).length;
  if (named > 0 && said && FLAWLESS.includes(said))
    return { label, outcome: "look", text: `${named} named, yet it is said to be as good as new` };
  if (named === 0 && !flawless)
    return { label, outcome: "look", text: "No flaw named, and not said to be without" };
  if (unpinned > 0)
    return { label, outcome: "look", text: `${unpinned} not shown on a photograph` };
  return {
    label,
    outcome: "fine",
    text: named === 0 ? "Said to be without flaws" : `${named} flaws named and shown`,
  };
}

function priceWhenNew({ retailCents }: PieceSheet, range: PriceRange | null): ReviewCheck {
  const label = "Price when new";
  if (retailCents === null) return { label, outcome: "look", text: "Not known" };
  if (range && range.lowCents >= retailCents)
    return { label, outcome: "look", text: "Pieces like it go for more than that" };
  return { label, outcome: "fine", text: "Given" };
}

function notTaken(blocked: readonly BlockedTerm[]): ReviewCheck {
  const label = "Blocked makers, recalls, materials";
  if (blocked.length === 0) return { label, outcome: "fine", text: "Nothing on the list fits" };
  const text = blocked.map(({ term, reason }) => `${term}: ${reason}`).join(" ");
  return { label, outcome: "wrong", text };
}
