import type { Violated } from "./case";

const barrier = "WHERE slug = 'barrier-first'";
const ofBarrier = `(SELECT id FROM articles ${barrier})`;

/** Ways to break the journal that the seed brings along. */
export const journalCases: readonly Violated[] = [
  {
    breaks: "readers see a revision that nobody approved",
    checks: ["readers-see-what-was-approved"],
    by: `INSERT INTO article_revisions (article_id, number, occasion, title, standfirst, body, words, minutes, actor)
        SELECT id, 9, 'saved', title, standfirst, body, 1, 1, 'test' FROM articles ${barrier};
      UPDATE articles SET live_revision_id = (SELECT id FROM article_revisions WHERE number = 9) ${barrier}`,
    subject: "barrier-first",
  },
  {
    breaks: "a published article shows nothing",
    checks: ["readers-see-what-was-approved", "articles-cite-what-is-noted"],
    without: ["articles.articles_live"],
    by: `UPDATE articles SET live_revision_id = NULL, live_approval_id = NULL ${barrier}`,
    subject: "barrier-first",
  },
  {
    breaks: "a study that is cited is not noted",
    checks: ["articles-cite-what-is-noted"],
    by: `DELETE FROM article_references WHERE number = 1 AND article_id = ${ofBarrier}`,
    subject: "barrier-first",
  },
  {
    breaks: "numbers have a gap",
    checks: ["articles-cite-what-is-noted"],
    by: `UPDATE article_references SET number = number + 10 WHERE article_id = ${ofBarrier}`,
    subject: "barrier-first",
  },
  {
    breaks: "an article changes its state without a word",
    checks: ["article-moves-are-in-the-table"],
    by: `UPDATE articles SET status = 'draft' ${barrier}`,
    subject: "barrier-first",
  },
  {
    breaks: "a move that is not in the table",
    checks: ["article-moves-are-in-the-table"],
    by: `INSERT INTO article_history (article_id, transition, "from", "to", actor) VALUES (${ofBarrier}, 'hide', 'published', 'draft', 'test');
      UPDATE articles SET status = 'draft' ${barrier}`,
    subject: "barrier-first",
  },
  {
    breaks: "a suppressed address is still subscribed",
    checks: ["letters-go-to-nobody-who-refused"],
    by: `INSERT INTO newsletter_subscribers (email, source, status, confirmed_at) VALUES ('a@b.example', 'journal', 'subscribed', now());
      INSERT INTO suppressions (email, reason, actor) VALUES ('A@B.example', 'complained', 'test')`,
    subject: "a@b.example",
  },
];
