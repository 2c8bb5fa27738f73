import type { Metadata } from "next";
import Link from "next/link";
import { ArticleCard } from "@/components/journal/article-card";
import { ArticleLead } from "@/components/journal/article-lead";
import { GradeKey } from "@/components/journal/grade-key";
import { ReaderScript } from "@/components/journal/reader-script";
import { SignUpForm } from "@/components/journal/sign-up-form";
import { SectionHeading } from "@/components/shop/section-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { listFront } from "@/lib/journal/list-pages";
import { findLead, listTopics, type TopicView } from "@/lib/journal/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Journal",
  description:
    "Gut and skin, with evidence one can check: every claim carries its studies and a grade, and what the shop sells never bends it.",
  path: "/journal",
  feed: "/journal/feed.xml",
  card: "journal",
});

/** Articles of a topic on the front; its own page has the rest. */
const PER_TOPIC = 4;

const ROOMS = [
  ["/journal/all", "All articles"],
  ["/journal/references", "Studies"],
  ["/journal/authors", "Who writes and reviews"],
  ["/journal/editorial-policy", "Editorial policy"],
  ["/journal/how-we-grade", "How we grade"],
  ["/journal/corrections", "Corrections"],
  ["/journal/feed.xml", "RSS"],
  ["/journal/feed.json", "JSON feed"],
] as const;

function topicLinks(topics: readonly TopicView[]) {
  return (
    <nav aria-label="Topics">
      <ul className="topic-links">
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/journal/topics/${slug}`} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The journal's front: the newest article, then the newest of each topic. The same for everybody, and cached whole. */
export default async function JournalPage() {
  "use cache";
  cachePage(JOURNAL_TAG);
  const [lead, front, all] = await Promise.all([
    findLead(),
    listFront(PER_TOPIC + 1),
    listTopics(),
  ]);
  const topics = all
    .map((topic) => ({
      ...topic,
      shown: (front.get(topic.slug) ?? []).filter(({ id }) => id !== lead?.id).slice(0, PER_TOPIC),
    }))
    .filter(({ shown }) => shown.length > 0);
  return (
    <div className="page-shell">
      <PageHeading
        title="Journal"
        intro="Gut and skin, with evidence one can check. Every claim carries its studies and a grade."
        aside={topicLinks(all.filter(({ articles }) => articles > 0))}
      />
      {lead ? (
        <ArticleLead article={lead} />
      ) : (
        <EmptyState title="Nothing is published yet">
          The first article is being written.
        </EmptyState>
      )}
      {topics.map(({ slug, name, intro, articles, shown }) => (
        <section key={slug} aria-labelledby={slug} className="journal-topic">
          <div>
            <h2 id={slug} className="display text-3xl">
              <Link href={`/journal/topics/${slug}`} prefetch={false}>
                {name}
              </Link>
            </h2>
            <p className="mt-2 max-w-[22rem] text-pretty text-stone">{intro}</p>
            {articles > shown.length ? (
              <p className="mt-2 text-sm">
                <Link
                  href={`/journal/topics/${slug}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center text-plum underline underline-offset-4"
                >
                  {`All ${articles}`}
                  <span className="sr-only">{` about ${name.toLowerCase()}`}</span>
                </Link>
              </p>
            ) : null}
          </div>
          <ul className="article-rows">
            {shown.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="grades" className="mt-20 lg:mt-28">
        <SectionHeading
          id="grades"
          title="How we grade a claim"
          intro="By the studies behind it, never by how much we would like it to be true. A product may stand beside an article only through an ingredient in a passage that is graded moderate or better."
          href="/journal/how-we-grade"
          linkLabel="More on grades"
        />
        <GradeKey />
      </section>
      <ReaderScript />
      <div className="journal-foot">
        <section aria-labelledby="letter">
          <h2 id="letter" className="display text-2xl">
            The letter
          </h2>
          <p className="mt-2 text-stone">
            New articles, and what was corrected in old ones. About twice a month.
          </p>
          <SignUpForm source="journal" />
        </section>
        <nav aria-label="About the journal" className="link-list">
          <h2 className="mb-2 text-sm text-stone">About the journal</h2>
          <ul>
            {ROOMS.map(([href, label]) => (
              <li key={href}>
                {/* Feeds are files; Next's own links would look for a page. */}
                {href.includes(".") ? (
                  <a href={href}>{label}</a>
                ) : (
                  <Link href={href} prefetch={false}>
                    {label}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
