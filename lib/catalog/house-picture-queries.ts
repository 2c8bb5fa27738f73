import "server-only";
import { sql } from "../db";
import type { HousePictureView } from "./house-picture";

/** Pictures of the house by their storage keys; what is not there is left out. */
export async function findHousePictures(
  bases: readonly string[],
): Promise<ReadonlyMap<string, HousePictureView>> {
  const rows = await sql<HousePictureView>(
    `SELECT base, alt, width, height, widths, dominant, blur FROM house_pictures WHERE base = ANY ($1)`,
    [bases],
  );
  return new Map(rows.map((row) => [row.base, row]));
}
