import { z } from "zod";
import { text, uuid } from "../text";

/**
 * What the shop will say of a piece, as staff prepared it: `consignment_items.listing`. Its condition, measurements and
 * flaws are those of the inspection, its price is the contract's.
 */
export const listingSchema = z.strictObject({
  title: z.string().min(1),
  subcategory: z.string().min(1),
  description: z.string().min(1),
  curatorNote: z.string().nullable(),
  maker: z.string().nullable(),
  sizeLabel: z.string().nullable(),
  sizeGroup: z.string().nullable(),
  color: z.string().min(1),
  colorFamily: z.string().min(1),
  material: z.string().min(1),
  materials: z.array(z.string().min(1)),
  era: z.string().nullable(),
  decade: z.string().nullable(),
  provenance: z.string().nullable(),
  weightGrams: z.number().int().min(1).max(100_000),
  /** In the order in which they are shown. None, for a piece that was in the shop before: its pictures stay. */
  photos: z.array(z.strictObject({ id: uuid, alt: z.string().min(1) })).max(16),
});

export type Listing = z.infer<typeof listingSchema>;

const line = (label: string, most = 120) => text(label, most);
const maybe = (label: string, most = 120) =>
  text(label, most)
    .optional()
    .transform((value) => value ?? null);

/** Words with semicolons or commas between. */
const words = z
  .string()
  .max(400)
  .default("")
  .transform((value) => [
    ...new Set(
      value
        .toLowerCase()
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ]);

/** A photograph's place in the shop, from 1; without one it is not shown. */
const place = z
  .string()
  .trim()
  .regex(/^\d{0,2}$/, "A number, or nothing")
  .default("");

const photoRows = z
  .array(z.strictObject({ id: uuid, place, alt: text("What it shows", 200).optional() }))
  .max(40)
  .transform((rows, context) => {
    const shown = rows.filter((row) => row.place !== "");
    for (const row of shown) {
      if (row.alt) continue;
      const path = [rows.indexOf(row), "alt"];
      context.addIssue({ code: "custom", path, message: "Say what it shows" });
    }
    return shown
      .toSorted((a, b) => Number(a.place) - Number(b.place))
      .map(({ id, alt = "" }) => ({ id, alt }));
  })
  .refine((rows) => rows.length <= 16, "At most 16 photographs");

/** Form "listing". */
export const saveListingInput = z.strictObject({
  itemId: uuid,
  version: z
    .string()
    .regex(/^\d{1,9}$/, "Reload the page and try again")
    .transform(Number),
  title: line("A title"),
  subcategory: line("A kind", 60),
  description: text("A description", 4000),
  curatorNote: maybe("The note", 400),
  maker: maybe("The maker"),
  sizeLabel: maybe("The size", 60),
  sizeGroup: maybe("The size group", 60),
  color: line("A color", 60),
  colorFamily: line("A color family", 40),
  material: line("A material", 200),
  materials: words,
  era: maybe("The era", 60),
  decade: maybe("The decade", 10),
  provenance: maybe("The provenance", 1000),
  weightGrams: z
    .string({ error: "A weight is needed" })
    .regex(/^\d{1,6}$/, "Whole grams, such as 700")
    .transform(Number)
    .refine((grams) => grams >= 1 && grams <= 100_000, "Between 1 and 100000 grams"),
  photos: photoRows,
});

export type SaveListingInput = z.infer<typeof saveListingInput>;
