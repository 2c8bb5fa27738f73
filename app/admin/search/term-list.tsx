import { DataTable } from "@/components/admin/data-table";
import { TextLink } from "@/components/ui/link";
import type { SearchTermFilter, SearchTermRow } from "@/lib/search/search-view";

const headers = [
  { key: "query", label: "Words" },
  { key: "searches", label: "Times", align: "end" },
  { key: "found", label: "Found", align: "end" },
  { key: "synonym", label: "Synonym" },
  { key: "last", label: "Last" },
] as const;

/** The shop's own answer; with a tab in the address, looking at it is not counted as another search. */
function resultsHref(query: string): string {
  return `/search?${new URLSearchParams({ q: query, tab: "all" }).toString()}`;
}

function addHref(query: string, { found, days }: SearchTermFilter): string {
  return `/admin/search?${new URLSearchParams({ found, days: String(days), term: query }).toString()}#add`;
}

type Props = { terms: readonly SearchTermRow[]; filter: SearchTermFilter };

/** What people looked for, with the way to its results and to a synonym for it. */
export function TermList({ terms, filter }: Props) {
  const rows = terms.map(({ query, searches, found, lastDay }) => ({
    key: query,
    cells: {
      query: (
        <TextLink
          href={resultsHref(query)}
          prefetch={false}
          underline="hover"
          className="inline-block max-w-32 break-words whitespace-normal sm:max-w-72"
        >
          {query}
        </TextLink>
      ),
      searches,
      found: found === 0 ? <span className="text-error">0</span> : found,
      last: (
        <time dateTime={lastDay} className="text-stone tabular-nums">
          {lastDay}
        </time>
      ),
      synonym: (
        <TextLink
          href={addHref(query, filter)}
          prefetch={false}
          aria-label={`Add one for ${query}`}
        >
          Add one
        </TextLink>
      ),
    },
  }));
  const empty =
    filter.found === "nothing"
      ? "Every search of these days found something."
      : "Nobody has searched in these days.";
  return <DataTable caption="What was searched for" headers={headers} rows={rows} empty={empty} />;
}
