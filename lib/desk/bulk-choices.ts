import "server-only";
import type { StaffActor } from "../access/actor";
import { sql } from "../db";
import { TAX_CATEGORIES } from "./product-words";

export type BulkChoices = readonly {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}[];

type Shelf = { shelf: string; slug: string; name: string };

/** What can be done to many products at once, in groups, as `readBulkChange` reads it. */
export async function listBulkChoices(_actor: StaffActor): Promise<BulkChoices> {
  const rows = await sql<Shelf>(
    `SELECT 'category' AS shelf, slug, name FROM categories UNION ALL SELECT 'brand', slug, name FROM brands
     UNION ALL SELECT 'badges', slug, name FROM badges UNION ALL SELECT 'concerns', slug, name FROM concerns
     UNION ALL SELECT 'collections', slug, name FROM collections ORDER BY 3`,
  );
  const on = (shelf: string, sign: string) =>
    rows
      .filter((row) => row.shelf === shelf)
      .map(({ slug, name }) => ({ value: `${sign}${shelf}=${slug}`, label: name }));
  return [
    {
      label: "In the shop",
      options: [
        { value: "status=published", label: "Publish" },
        { value: "status=draft", label: "Take out of the shop" },
        { value: "status=archived", label: "Archive" },
      ],
    },
    { label: "Price", options: [{ value: "price", label: "Change prices by percent" }] },
    {
      label: "Tax category",
      options: TAX_CATEGORIES.map((value) => ({
        value: `taxCategory=${value}`,
        label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll("_", " "),
      })),
    },
    { label: "Category", options: on("category", "") },
    { label: "Brand", options: on("brand", "") },
    { label: "Add to a collection", options: on("collections", "+") },
    { label: "Remove from a collection", options: on("collections", "-") },
    { label: "Add a concern", options: on("concerns", "+") },
    { label: "Remove a concern", options: on("concerns", "-") },
    { label: "Add a badge", options: on("badges", "+") },
    { label: "Remove a badge", options: on("badges", "-") },
  ];
}
