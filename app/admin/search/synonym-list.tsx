import { DataTable } from "@/components/admin/data-table";
import { TextLink } from "@/components/ui/link";
import type { SynonymRow } from "@/lib/search/search-view";

const headers = [
  { key: "term", label: "Whoever types" },
  { key: "expansions", label: "Also finds" },
] as const;

/** All synonyms; each leads to where it is changed. */
export function SynonymList({ synonyms }: { synonyms: readonly SynonymRow[] }) {
  const rows = synonyms.map(({ id, term, expansions }) => ({
    key: id,
    cells: {
      term: (
        <TextLink
          href={`/admin/search/synonyms/${id}`}
          underline="hover"
          className="[overflow-wrap:anywhere] whitespace-normal"
        >
          {term}
        </TextLink>
      ),
      expansions: (
        <span className="[overflow-wrap:anywhere] whitespace-normal">{expansions.join(", ")}</span>
      ),
    },
  }));
  return <DataTable caption="Synonyms" headers={headers} rows={rows} empty="None yet." />;
}
