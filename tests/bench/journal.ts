// `npm run bench:journal`: the journal's lists and pages with 2,000 articles and 2,000 studies, each asked 300 times, one
// at a time. `--articles 500 --laps 100`. Ends with 1 where half of the list's pages take longer than 30 ms.
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { fail } from "../../scripts/support/fail";
import { claimTestDatabases, copyTemplate } from "../../scripts/support/test-databases";
import { testSettings } from "../../scripts/support/test-settings";
import { percentiles } from "./percentiles";

const LIMIT_MS = 30;
const { values: options } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    laps: { type: "string", default: "300" },
  },
});

/** Copies of the ten articles under other titles and days, each with its text, topics, author, review and studies. */
const FILL = [
  `INSERT INTO journal_references (slug, authors, title, journal, year, kind, subjects, population, finding, evidence, topics, confidence, source)
   SELECT 'bench-' || n, r.authors, r.title || ' ' || n, r.journal, 1990 + n % 35, r.kind, r.subjects, r.population, r.finding || ' ' || n,
     r.evidence, r.topics, 'read', 'bench' FROM generate_series(1, $1::int) AS n
     JOIN (SELECT *, row_number() OVER (ORDER BY slug) AS at FROM journal_references) AS r ON r.at = 1 + n % 60`,
  `INSERT INTO articles (slug, title, standfirst, body)
   SELECT 'bench-' || n, v.title || ' ' || n, v.standfirst, v.body FROM generate_series(1, $1::int) AS n
     JOIN (SELECT v.*, row_number() OVER (ORDER BY a.slug) AS turn FROM articles a JOIN article_revisions v ON v.id = a.live_revision_id) AS v ON v.turn = 1 + n % 10`,
  `INSERT INTO article_revisions (article_id, number, occasion, title, standfirst, body, takeaways, words, minutes, actor)
   SELECT id, 1, 'approved', title, standfirst, body, '{"One."}', 900, 5, 'bench' FROM articles WHERE slug LIKE 'bench-%' AND $1::int > 0`,
  `INSERT INTO article_approvals (article_id, revision_id, reviewer_id, credential_id, credential, actor)
   SELECT v.article_id, v.id, c.person_id, c.id, 'Bench', 'bench' FROM article_revisions v, (SELECT c.* FROM journal_credentials c
     JOIN journal_people p ON p.id = c.person_id WHERE p.slug = 'mara-exemplar' LIMIT 1) AS c WHERE v.actor = 'bench' AND $1::int > 0`,
  `UPDATE articles a SET status = 'published', live_revision_id = p.revision_id, live_approval_id = p.id, live_at = now(),
     published_at = now() - (substr(a.slug, 7)::int || ' hours')::interval FROM article_approvals p
   WHERE p.article_id = a.id AND p.actor = 'bench' AND $1::int > 0`,
  `INSERT INTO article_topics (article_id, topic_id, position) SELECT a.id, t.id, k FROM articles a CROSS JOIN generate_series(1, 3) AS k
     JOIN (SELECT id, row_number() OVER (ORDER BY position) AS at FROM journal_topics) AS t ON t.at = 1 + (substr(a.slug, 7)::int + 3 * k) % 9
   WHERE a.slug LIKE 'bench-%' AND $1::int > 0`,
  `INSERT INTO article_authors (article_id, person_id, position) SELECT a.id, p.id, 1 FROM articles a JOIN journal_people p ON p.slug = 'ida-specimen'
   WHERE a.slug LIKE 'bench-%' AND $1::int > 0`,
  `INSERT INTO article_references (article_id, reference_id, number) SELECT a.id, r.id, k FROM articles a CROSS JOIN generate_series(1, 10) AS k
     JOIN (SELECT id, row_number() OVER (ORDER BY slug) AS at FROM journal_references) AS r ON r.at = 1 + (substr(a.slug, 7)::int * 7 + k * 31) % $1::int
   WHERE a.slug LIKE 'bench-%' ON CONFLICT DO NOTHING`,
];

try {
  const articles = Number(options.articles);
  const laps = Number(options.laps);
  const databases = await claimTestDatabases();
  Object.assign(process.env, testSettings(), {
    DATABASE_URL: await copyTemplate(databases.templateUrl, process.pid, "bench_journal"),
  });
  const { sql, closeDb } = await import("@/lib/db");
  const { findArticle } = await import("@/lib/journal/find-article");
  const { findArticlePage, findTopicPage, listFront } = await import("@/lib/journal/list-pages");
  const { findReferenceIndex } = await import("@/lib/journal/reference-queries");
  const { readFilter } = await import("@/lib/journal/reference-filter");
  const { listArticlesAbout } = await import("@/lib/journal/queries");
  const from = performance.now();
  for (const statement of FILL) await sql(statement, [articles]);
  await sql("VACUUM ANALYZE");
  console.log(
    `${articles} articles and studies in ${((performance.now() - from) / 1000).toFixed(1)} s`,
  );
  const [cream] = await sql<{ id: string }>("SELECT id FROM products WHERE slug = 'plain-cream'");
  const pages = Math.ceil(articles / 24);
  const asked: readonly (readonly [string, (lap: number) => Promise<unknown>])[] = [
    ["a page of all articles", (lap) => findArticlePage(1 + (lap % pages))],
    ["a page of a topic", (lap) => findTopicPage("acne", 1 + (lap % 20))],
    ["the front", () => listFront(5)],
    ["an article", (lap) => findArticle(`bench-${1 + (lap % articles)}`)],
    ["articles about a product", () => listArticlesAbout(cream?.id ?? "")],
    [
      "studies, narrowed",
      () => findReferenceIndex(readFilter({ grade: "moderate", in: "humans" })),
    ],
    ["studies, searched", () => findReferenceIndex(readFilter({ q: "barrier" }))],
  ];
  let list = 0;
  for (const [name, ask] of asked) {
    for (let lap = 0; lap < 20; lap += 1) await ask(lap);
    const taken: number[] = [];
    for (let lap = 0; lap < laps; lap += 1) {
      const began = performance.now();
      await ask(lap);
      taken.push(performance.now() - began);
    }
    const { p50, p95, p99 } = percentiles(taken);
    console.log(
      `${name.padEnd(26)} p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    );
    if (name === "a page of all articles") list = p50;
  }
  await closeDb();
  await databases.release();
  process.exit(list > LIMIT_MS ? 1 : 0);
} catch (error) {
  fail(error);
}
