import type { MeasurementSpec, PhotoSlot, PieceKind, ResaleCategory } from "./categories/category";
import { clothing } from "./categories/clothing";
import { home } from "./categories/home";
import { bags, jewelry } from "./categories/kept";
import { accessories, shoes } from "./categories/worn";

/** Every shelf that pieces are taken for, in the shop's order. */
export const RESALE_CATEGORIES: readonly ResaleCategory[] = [
  clothing,
  shoes,
  bags,
  accessories,
  jewelry,
  home,
];

/** The category behind a shelf's slug, or null where pieces are not taken for it. */
export function findCategory(slug: string | null): ResaleCategory | null {
  return RESALE_CATEGORIES.find((category) => category.slug === slug) ?? null;
}

/** The kind of thing within its category, or null. */
export function findKind(slug: string | null, subcategory: string | null): PieceKind | null {
  return findCategory(slug)?.kinds.find(({ value }) => value === subcategory) ?? null;
}

/** What is measured of a piece; nothing before its kind is known. */
export function measurementsOf(
  slug: string | null,
  subcategory: string | null,
): readonly MeasurementSpec[] {
  return findKind(slug, subcategory)?.measurements ?? [];
}

/** The places for photographs, in their order; none before the category is known. */
export function slotsOf(slug: string | null): readonly PhotoSlot[] {
  return findCategory(slug)?.slots ?? [];
}
