import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleCard } from "@/components/journal/article-card";
import { ReaderScript } from "@/components/journal/reader-script";
import { ExternalIds } from "@/components/journal/external-ids";
import { Retraction } from "@/components/journal/retraction";
import { StudyFacts } from "@/components/journal/study-facts";
import { StyledText } from "@/components/journal/styled-text";
import { JsonLd } from "@/components/seo/json-ld";
import { SectionHeading } from "@/components/shop/section-heading";
import { PageHeading } from "@/components/ui/page-heading";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { findReference, listReferenceSlugs } from "@/lib/journal/reference-queries";
import type { ReferencePage } from "@/lib/journal/reference-index";
import { apa } from "@/lib/journal/references/apa";
import { EXPORT_FORMATS } from "@/lib/journal/references/export-references";
import { vancouver } from "@/lib/journal/references/vancouver";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { JournalCrumbs } from "../../crumbs";
import { studyData } from "../../journal-data";

type Props = { params: Promise<{ slug: string }> };

/** Built ahead; all others are made on their first visit and kept. */
const BUILT_AHEAD = 60;

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  const slugs = await listReferenceSlugs(BUILT_AHEAD);
  return slugs.length > 0 ? slugs.map((slug) => ({ slug })) : [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage(JOURNAL_TAG);
  const { slug } = await params;
  const study = await findReference(slug);
  if (!study) return {};
  return pageMetadata({
    title: `${study.title} · Studies`,
    description: study.finding,
    path: `/journal/references/${slug}`,
  });
}

function styles(study: ReferencePage) {
  return [
    ["Vancouver", vancouver(study), "vancouver"] as const,
    ["APA", apa(study), "apa"] as const,
  ].map(([name, text, className]) => (
    <section key={name} className="style">
      <h3>{name}</h3>
      <p>
        <StyledText text={text} className={className} />{" "}
        <ExternalIds doi={study.doi} pmid={study.pmid} />
      </p>
      <button type="button" data-copy hidden aria-live="polite">
        Copy
      </button>
    </section>
  ));
}

/** Where else the study is leaned on: files of ingredients, rules of the standard. */
function leaning({ ingredients, rules }: ReferencePage) {
  const items = [
    ...ingredients.map(({ slug, inci, note }) => ({
      href: `/ingredients/${slug}`,
      name: inci,
      note,
    })),
    ...rules.map(({ key, group, name, note }) => ({
      href: `/standard/${group}#${key}`,
      name: `Our standard: ${name}`,
      note,
    })),
  ];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="leaning" className="mt-14">
      <SectionHeading id="leaning" title="Ingredients and rules that lean on it" />
      <ul className="leaning">
        {items.map(({ href, name, note }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {name}
            </Link>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function ReferencePageView({ params }: Props) {
  "use cache";
  cachePage(JOURNAL_TAG, "standard");
  const { slug } = await params;
  const study = await findReference(slug);
  if (!study) notFound();
  return (
    <article className="page-shell study">
      <JsonLd data={studyData(study)} />
      <PageHeading
        above={
          <JournalCrumbs
            items={[{ label: "Studies", href: "/journal/references" }, { label: study.slug }]}
          />
        }
        title={study.title}
      />
      {study.retraction ? <Retraction retraction={study.retraction} /> : null}
      <section aria-labelledby="finding">
        <h2 id="finding" className="text-sm text-stone">
          What it found, in our words
        </h2>
        <p className="finding">{study.finding}</p>
      </section>
      <StudyFacts study={study} />
      <section aria-labelledby="cite" className="mt-14">
        <SectionHeading id="cite" title="To cite it" />
        <div className="styles">{styles(study)}</div>
        <ul className="exports">
          {Object.entries(EXPORT_FORMATS).map(([ending, { label }]) => (
            <li key={ending}>
              <a href={`/journal/references/${study.slug}/cite.${ending}`} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <ReaderScript />
      </section>
      {study.articles.length > 0 ? (
        <section aria-labelledby="cited" className="mt-14">
          <SectionHeading id="cited" title="Cited in" />
          <ul className="article-grid">
            {study.articles.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </ul>
        </section>
      ) : null}
      {leaning(study)}
    </article>
  );
}
