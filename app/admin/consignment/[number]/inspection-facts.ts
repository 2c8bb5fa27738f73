import type { Condition } from "@/lib/catalog/product-view";
import type { BlockedTerm } from "@/lib/consignment/blocked-terms";
import { findCategory, measurementsOf } from "@/lib/consignment/categories";
import { measurementKey } from "@/lib/consignment/categories/category";
import type { DeskFlaw, DeskInspection, PieceSheet } from "@/lib/consignment/desk-view";
import { searchWords } from "@/lib/consignment/inspection";
import { boardPhotos } from "./seller-photos";

type Measured = number | string | null;

/** What the inspection's form shows and begins with. */
export type InspectionFacts = {
  readonly itemId: string;
  readonly version: number;
  readonly category: string | null;
  readonly checks: readonly {
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    readonly passed: boolean | null;
    readonly note: string;
  }[];
  readonly measurements: readonly {
    readonly key: string;
    readonly label: string;
    readonly unit: string;
    readonly said: Measured;
    readonly found: Measured;
  }[];
  readonly condition: { readonly said: Condition | null; readonly found: Condition | null };
  readonly authenticityNote: string;
  readonly recall: {
    readonly words: string;
    readonly found: boolean;
    readonly entries: number;
    readonly matches: readonly BlockedTerm[];
  };
  readonly theirFlaws: readonly DeskFlaw[];
  readonly flaws: readonly DeskFlaw[];
  readonly photos: readonly {
    readonly id: string;
    readonly label: string;
    readonly src: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly shelf: string;
  readonly note: string;
};

/** Puts what the seller says beside what was found so far. */
export function inspectionFacts(
  sheet: PieceSheet,
  open: DeskInspection | null,
  list: { readonly matches: readonly BlockedTerm[]; readonly entries: number },
): InspectionFacts {
  const category = sheet.category?.slug ?? null;
  const kept = new Map(open?.checks.map((row) => [row.check, row]));
  const specs = measurementsOf(category, sheet.subcategory);
  const known = specs.map((spec) => ({ ...spec, key: measurementKey(spec) }));
  const of = (source: "seller" | "intake") => sheet.flaws.filter((flaw) => flaw.source === source);
  return {
    itemId: sheet.id,
    version: sheet.version,
    category,
    checks: (findCategory(category)?.checks ?? []).map(({ name, label, hint }) => ({
      name,
      label,
      hint,
      passed: kept.get(name)?.passed ?? null,
      note: kept.get(name)?.note ?? "",
    })),
    measurements: known.map(({ key, label, unit }) => ({
      key,
      label,
      unit,
      said: sheet.measurements[key] ?? null,
      found: open?.measurements[key] ?? null,
    })),
    condition: { said: sheet.condition, found: open?.condition ?? null },
    authenticityNote: open?.authenticityNote ?? "",
    recall: {
      words: searchWords(open?.recallSearch ?? ""),
      found: open?.recallFound ?? false,
      ...list,
    },
    theirFlaws: of("seller"),
    // Begins with the seller's, so that what is true of them need not be written again.
    flaws: open ? of("intake") : of("seller"),
    photos: boardPhotos(sheet)
      .filter(({ status }) => status === "ready")
      .map(({ id, label, large, width, height }) => ({
        id,
        label,
        src: large,
        width: width ?? 4,
        height: height ?? 5,
      })),
    shelf: sheet.shelf ?? "",
    note: open?.note ?? "",
  };
}
