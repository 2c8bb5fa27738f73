import type { SearchAnswer } from "@/components/shop/search-answer";
import { log } from "@/lib/log";
import { suggest } from "@/lib/search/suggest";
import { suggestedGroups } from "./suggested-groups";

/** Far more than is searched for, and nothing to read through. */
const LONGEST = 500;

/**
 * Suggestions for what is being typed: `?q=reti`. Anything is answered, if only with nothing, since the form works
 * without them. The browser keeps an answer for a minute, for whoever deletes a letter again.
 */
export async function GET(request: Request): Promise<Response> {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST);
  try {
    const answer: SearchAnswer = { groups: suggestedGroups(await suggest(typed)) };
    return Response.json(answer, { headers: { "cache-control": "private, max-age=60" } });
  } catch (error) {
    log.error({ err: error }, "no suggestions");
    const answer: SearchAnswer = { groups: [] };
    return Response.json(answer, { headers: { "cache-control": "no-store" } });
  }
}
