import { parameter, type QueryParameters } from "@/lib/list-page";
import type { SearchTermFilter } from "@/lib/search/search-view";
import { z } from "zod";

export const DAYS = [7, 30, 90] as const;

const filter = z.object({
  found: parameter(z.enum(["nothing", "all"])),
  days: parameter(z.enum(["7", "30", "90"])),
});

/** Reads the page's address: searches of the last 30 days that found nothing, unless it says otherwise. */
export function termFilter(parameters: QueryParameters): SearchTermFilter {
  const { found = "nothing", days = "30" } = filter.parse(parameters);
  return { found, days: Number(days) };
}
