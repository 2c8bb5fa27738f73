import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleCard } from "@/components/journal/article-card";
import { CredentialList, DEMO_PERSON } from "@/components/journal/credential-list";
import { JsonLd } from "@/components/seo/json-ld";
import { SectionHeading } from "@/components/shop/section-heading";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import type { ArticleCard as Card } from "@/lib/journal/article-view";
import { findPerson, listPeople } from "@/lib/journal/people-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { JournalCrumbs } from "../../crumbs";
import { personPageData } from "../../journal-data";

type Props = { params: Promise<{ slug: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  const people = await listPeople();
  return people.length > 0 ? people.map(({ slug }) => ({ slug })) : [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage(JOURNAL_TAG);
  const { slug } = await params;
  const person = await findPerson(slug);
  if (!person) return {};
  return pageMetadata({
    title: `${person.name} · Journal`,
    description: person.demo ? `${person.role}. ${DEMO_PERSON}` : `${person.role}. ${person.bio}`,
    path: `/journal/authors/${slug}`,
  });
}

function articles(id: string, title: string, cards: readonly Card[]) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-14 lg:mt-20">
      <SectionHeading id={id} title={title} />
      <ul className="article-grid">
        {cards.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </ul>
    </section>
  );
}

export default async function PersonPage({ params }: Props) {
  "use cache";
  cachePage(JOURNAL_TAG);
  const { slug } = await params;
  const person = await findPerson(slug);
  if (!person) notFound();
  return (
    <div className="page-shell">
      <JsonLd data={personPageData(person)} />
      <PageHeading
        above={
          <JournalCrumbs
            items={[
              { label: "Who writes and reviews", href: "/journal/authors" },
              { label: person.name },
            ]}
          />
        }
        title={person.name}
        intro={<p>{person.retired ? `${person.role}, until recently` : person.role}</p>}
      />
      {person.demo ? (
        <Notice tone="warning" className="max-w-text">
          {DEMO_PERSON}
        </Notice>
      ) : null}
      <p className="mt-6 max-w-text font-serif text-lg">{person.bio}</p>
      <h2 className="mt-8 mb-3 font-medium">Credentials</h2>
      <CredentialList credentials={person.credentials} />
      {articles("written", "Written", person.written)}
      {articles("reviewed", "Reviewed", person.reviewed)}
    </div>
  );
}
