import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { FilterBar } from "@/components/admin/filter-bar";
import { FilterSelect } from "@/components/admin/filter-select";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { parameter, searchWords, type QueryParameters } from "@/lib/list-page";
import { listSearchTerms, listSynonyms } from "@/lib/search/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { z } from "zod";
import { Desk } from "../desk";
import { AddSynonymForm } from "./add-synonym-form";
import { SynonymList } from "./synonym-list";
import { DAYS, termFilter } from "./term-filter";
import { TermList } from "./term-list";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Search · Desk", robots: { index: false } };

const PATH = "/admin/search";
const chosen = z.object({ term: searchWords, removed: parameter(z.literal("1")) });

type Props = { searchParams: Promise<QueryParameters> };

export default async function SearchDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const given = await searchParams;
  const filter = termFilter(given);
  const { term, removed } = chosen.parse(given);
  const [terms, synonyms, answer] = await Promise.all([
    listSearchTerms(actor, filter),
    listSynonyms(actor),
    keptAnswer("synonym-add"),
  ]);
  if (!terms.ok || !synonyms.ok) notFound();
  return (
    <Desk actor={actor} current={PATH}>
      <DeskHeading title="Search" />
      {removed ? (
        <Notice tone="success" live className="mb-5">
          The synonym is gone. Searches no longer go by it.
        </Notice>
      ) : null}
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <DeskPanel title={filter.found === "nothing" ? "Searched, not found" : "All searches"}>
          <p className="mb-3 max-w-text text-stone">
            Counted by day and words, without saying who. What was found is as of the latest search.
          </p>
          <FilterBar
            action={PATH}
            resultLabel={terms.value.length === 1 ? "1 term" : `${terms.value.length} terms`}
          >
            <FilterSelect
              name="found"
              label="Searches"
              defaultValue={filter.found}
              options={[
                { value: "nothing", label: "That found nothing" },
                { value: "all", label: "All" },
              ]}
            />
            <FilterSelect
              name="days"
              label="Of the last"
              defaultValue={String(filter.days)}
              options={DAYS.map((days) => ({ value: String(days), label: `${days} days` }))}
            />
          </FilterBar>
          <TermList terms={terms.value} filter={filter} />
        </DeskPanel>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Add a synonym">
            <AddSynonymForm key={term} term={term ?? ""} answer={answer} />
          </DeskPanel>
          <DeskPanel
            title="Synonyms"
            aside={
              <TextLink href="/admin/search/synonyms">
                All {synonyms.value.length}, as a list
              </TextLink>
            }
          >
            <SynonymList synonyms={synonyms.value} />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
