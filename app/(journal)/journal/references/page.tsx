import type { Metadata } from "next";
import Link from "next/link";
import { ReferenceLine } from "@/components/journal/reference-line";
import { ReferenceSearch } from "@/components/journal/reference-search";
import { CursorPagination } from "@/components/ui/cursor-pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { filterHref, readFilter } from "@/lib/journal/reference-filter";
import { findReferenceIndex, REFERENCES_PER_PAGE } from "@/lib/journal/reference-queries";
import type { QueryParameters } from "@/lib/list-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { JournalCrumbs } from "../crumbs";

// Rendered in one piece: what was looked for is there without JavaScript.
export const instant = false;

type Props = { searchParams: Promise<QueryParameters> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const narrowed = Object.keys(await searchParams).length > 0;
  return pageMetadata({
    title: "Studies · Journal",
    description:
      "Every study that the journal leans on: what kind it is, who was studied, what it found in our words, and how much it can carry.",
    path: "/journal/references",
    // The same studies in another order or number are no other page.
    ...(narrowed ? { index: false } : {}),
  });
}

/** All studies, searched and narrowed by a plain form. */
export default async function ReferencesPage({ searchParams }: Props) {
  const filter = readFilter(await searchParams);
  const index = await findReferenceIndex(filter);
  const { references, total } = index;
  const pages = Math.max(1, Math.ceil(total / REFERENCES_PER_PAGE));
  const { page } = filter;
  const narrowed = Boolean(filter.q ?? filter.kind ?? filter.grade ?? filter.in ?? filter.topic);
  return (
    <div className="page-shell">
      <PageHeading
        above={<JournalCrumbs items={[{ label: "Studies" }]} />}
        title="Studies"
        intro={
          <p>
            What the journal leans on, one by one: who was studied, what came of it in our words,
            and how much that can carry.
          </p>
        }
      />
      <ReferenceSearch filter={filter} index={index} />
      <p className="my-6 text-sm text-stone" role="status">
        {total === 1 ? "One study" : `${total} studies`}
        {narrowed ? (
          <>
            {" · "}
            <Link
              href="/journal/references"
              prefetch={false}
              className="underline underline-offset-4"
            >
              Show all
            </Link>
          </>
        ) : null}
      </p>
      {references.length > 0 ? (
        <ul className="study-lines">
          {references.map((study) => (
            <ReferenceLine key={study.slug} study={study} />
          ))}
        </ul>
      ) : (
        <EmptyState title="No study is like that">
          Fewer choices find more; so do fewer words.
        </EmptyState>
      )}
      <CursorPagination
        label="Pages of studies"
        className="mt-10"
        previousHref={page > 1 ? filterHref({ ...filter, page: Math.min(page - 1, pages) }) : null}
        nextHref={page < pages ? filterHref({ ...filter, page: page + 1 }) : null}
        position={`Page ${page} of ${pages}`}
      />
    </div>
  );
}
