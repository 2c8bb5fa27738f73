import type { Guarded } from "./guard-cases-goods";

const doc = `'{"type":"doc","content":[{"type":"paragraph"}]}'`;
const uncited = `'{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"claim","attrs":{"references":[],"grade":"strong","note":""}}]}]}]}'`;
const ungraded = uncited.replace(`[],"grade":"strong"`, `["palmer-2006"],"grade":null`);

const reference = (set: string) =>
  `UPDATE journal_references SET ${set} WHERE slug = 'palmer-2006'`;
const article = (set: string) => `UPDATE articles SET ${set} WHERE slug = 'barrier-first'`;
const draft = (columns = "", values = "") =>
  `INSERT INTO articles (slug, title, body${columns}) VALUES ('a-draft', 'A draft', ${doc}${values})`;
const ofBarrier = `(SELECT id FROM articles WHERE slug = 'barrier-first')`;
const person = (slug: string) => `(SELECT id FROM journal_people WHERE slug = '${slug}')`;
const revision = (
  { number = "9", occasion = "saved", body = doc, minutes = "1" } = {},
  more = "",
) =>
  `INSERT INTO article_revisions (article_id, number, occasion, title, standfirst, body, words, minutes, actor)
   VALUES (${ofBarrier}, ${number}, '${occasion}', 'x', 'x', ${body}, 1, ${minutes}, 'test')${more}`;
const shown = (body: string) =>
  `${revision({ body })}; ${article("live_revision_id = (SELECT id FROM article_revisions WHERE number = 9)")}`;
const approval = (reviewer: string) =>
  `INSERT INTO article_approvals (article_id, revision_id, reviewer_id, credential_id, credential, actor)
   SELECT a.id, a.live_revision_id, c.person_id, c.id, 'x', 'test' FROM articles a, journal_credentials c
    WHERE a.slug = 'barrier-first' AND c.person_id = ${person(reviewer)} LIMIT 1`;
const comment = (columns: string, values: string) =>
  `INSERT INTO article_comments (article_id, text, actor${columns}) VALUES (${ofBarrier}, ${values})`;
const vote = (voter: string, rest = "NULL, NULL, NULL") =>
  `INSERT INTO helpful_votes (article_id, voter, helpful, day, reason, handled_at, handled_by)
   VALUES (${ofBarrier}, ${voter}, true, '2026-03-01', ${rest})`;
const HASH = "decode(repeat('ab', 32), 'hex')";
const subscriber = (status: string, rest: string, email = "a@b.example") =>
  `INSERT INTO newsletter_subscribers (email, source, status, token_hash, token_ends_at, confirmed_at, ended_at)
   VALUES ('${email}', 'journal', '${status}', ${rest})`;
const issue = (columns: string, values: string) =>
  `INSERT INTO newsletter_issues (subject, created_by, updated_by${columns}) VALUES ('x', 'test', 'test'${values})`;
const delivery = `INSERT INTO newsletter_deliveries (issue_id, subscriber_id) SELECT i.id, s.id FROM newsletter_issues i, newsletter_subscribers s`;

/** Guards of what the journal says, who stands by it and who gets its letter. */
export const journalGuards: readonly Guarded[] = [
  { guard: "journal_references_slug_shape", refuses: reference("slug = 'Palmer 2006'") },
  { guard: "journal_references_doi_shape", refuses: reference("doi = 'doi:10.1/x'") },
  { guard: "journal_references_pmid_shape", refuses: reference("pmid = 'PMC12'") },
  { guard: "journal_references_url_scheme", refuses: reference("url = 'javascript:0'") },
  { guard: "journal_references_authors_list", refuses: reference(`authors = '{"family":"P"}'`) },
  { guard: "journal_references_year", refuses: reference("year = 20066") },
  { guard: "journal_references_year", refuses: reference("month = 13") },
  { guard: "journal_references_confidence", refuses: reference("confidence = 'sure'") },
  { guard: "journal_references_subjects", refuses: reference("subjects = '{mice}'") },
  { guard: "journal_references_kind", refuses: reference("kind = 'RCT'") },
  { guard: "journal_references_retraction", refuses: reference("retracted_on = '2026-03-01'") },
  {
    guard: "journal_references_retraction",
    refuses: reference("retracted_on = '2026-03-01', retraction_reason = ''"),
  },
  { guard: "journal_references_doi_status", refuses: reference("doi_status = 'broken'") },
  {
    guard: "journal_references_doi",
    refuses: `UPDATE journal_references SET doi = upper((SELECT doi FROM journal_references WHERE slug = 'palmer-2006')) WHERE slug = 'chiu-2003'`,
  },
  {
    guard: "journal_references_pmid",
    refuses: `UPDATE journal_references SET pmid = (SELECT pmid FROM journal_references WHERE slug = 'salem-2018') WHERE slug = 'chiu-2003'`,
  },
  {
    guard: "journal_people_slug_shape",
    refuses: "UPDATE journal_people SET slug = '../x' WHERE slug = 'ida-specimen'",
  },
  {
    guard: "journal_topics_slug_shape",
    refuses: "UPDATE journal_topics SET slug = '' WHERE slug = 'acne'",
  },
  {
    guard: "journal_credentials_year",
    refuses: "UPDATE journal_credentials SET year = 12",
  },
  { guard: "articles_slug_shape", refuses: article("slug = 'references'") },
  { guard: "articles_slug_shape", refuses: article("slug = 'Barrier First'") },
  { guard: "articles_body_document", refuses: article("body = '[]'") },
  { guard: "articles_body_document", refuses: article(`body = '{"type":"paragraph"}'`) },
  { guard: "articles_live", refuses: article("live_revision_id = NULL") },
  { guard: "articles_live", refuses: article("live_revision_id = NULL, live_approval_id = NULL") },
  { guard: "articles_live", refuses: article("live_at = NULL") },
  { guard: "articles_live", refuses: article("status = 'archived'") },
  { guard: "articles_approved", refuses: article("approval_id = live_approval_id") },
  { guard: "articles_approved", refuses: draft(", status", ", 'approved'") },
  { guard: "articles_scheduled", refuses: article("scheduled_for = now()") },
  { guard: "articles_flagged", refuses: article("flagged_at = now()") },
  { guard: "articles_flagged", refuses: article("flagged_at = now(), flag_reason = 'x'") },
  { guard: "articles_flagged", refuses: article("status = 'needs_update'") },
  { guard: "article_revisions_counts", refuses: revision({ number: "0" }) },
  { guard: "article_revisions_counts", refuses: revision({ minutes: "0" }) },
  { guard: "article_revisions_body_document", refuses: revision({ body: "'{}'" }) },
  { guard: "article_revisions_occasion", refuses: revision({ occasion: "edited" }) },
  {
    guard: "article_live_is_approved",
    refuses: `${shown(doc)}; SET CONSTRAINTS ALL IMMEDIATE`,
  },
  { guard: "article_live_claims_are_graded", refuses: shown(uncited) },
  { guard: "article_live_claims_are_graded", refuses: shown(ungraded) },
  { guard: "reviewer_is_no_author", refuses: approval("ida-specimen") },
  {
    guard: "author_is_no_reviewer",
    refuses: `INSERT INTO article_authors (article_id, person_id, position) VALUES (${ofBarrier}, ${person("mara-exemplar")}, 2)`,
  },
  {
    guard: "article_corrections_text",
    refuses: `INSERT INTO article_corrections (article_id, revision_id, kind, text, actor)
      SELECT id, live_revision_id, 'correction', '', 'test' FROM articles WHERE slug = 'barrier-first'`,
  },
  {
    guard: "article_overrides_reason",
    refuses: `INSERT INTO article_overrides (article_id, rule, fingerprint, excerpt, reason, actor) VALUES (${ofBarrier}, 'x', 'x', 'x', '', 'test')`,
  },
  { guard: "article_comments_text", refuses: comment("", "'', 'test'") },
  { guard: "article_comments_text", refuses: comment(", resolved_at", "'x', 'test', now()") },
  { guard: "helpful_votes_shape", refuses: vote("'\\x00'") },
  { guard: "helpful_votes_shape", refuses: vote(HASH, "'', NULL, NULL") },
  { guard: "helpful_votes_shape", refuses: vote(HASH, "repeat('x', 501), NULL, NULL") },
  { guard: "helpful_votes_shape", refuses: vote(HASH, "NULL, now(), NULL") },
  ...["article_revisions", "article_approvals", "article_history"].map((table) => ({
    guard: `${table}.append_only`,
    refuses: `UPDATE ${table} SET actor = 'x'`,
  })),
  ...["article_corrections", "article_overrides"].map((table) => ({
    guard: `${table}.append_only`,
    refuses: `DELETE FROM ${table}`,
  })),
  {
    guard: "newsletter_subscribers_email_shape",
    refuses: subscriber("pending", `${HASH}, now(), NULL, NULL`, "nobody"),
  },
  {
    guard: "newsletter_subscribers_days",
    refuses: subscriber("pending", "NULL, NULL, NULL, NULL"),
  },
  {
    guard: "newsletter_subscribers_days",
    refuses: subscriber("pending", `${HASH}, NULL, NULL, NULL`),
  },
  {
    guard: "newsletter_subscribers_days",
    refuses: subscriber("subscribed", "NULL, NULL, NULL, NULL"),
  },
  {
    guard: "newsletter_subscribers_days",
    refuses: subscriber("unsubscribed", "NULL, NULL, now(), NULL"),
  },
  {
    guard: "suppressions_email_shape",
    refuses: `INSERT INTO suppressions (email, reason, actor) VALUES ('nobody', 'bounced', 'test')`,
  },
  { guard: "newsletter_issues_sent", refuses: issue(", status", ", 'sending'") },
  { guard: "newsletter_issues_sent", refuses: issue(", number", ", 1") },
  { guard: "newsletter_issues_sent", refuses: issue(", recipients", ", -1") },
  {
    guard: "delivery_is_wanted",
    refuses: `${issue("", "")}; ${subscriber("pending", `${HASH}, now(), NULL, NULL`)}; ${delivery}`,
  },
  {
    guard: "delivery_is_wanted",
    refuses: `${issue("", "")}; ${subscriber("subscribed", "NULL, NULL, now(), NULL")};
      INSERT INTO suppressions (email, reason, actor) VALUES ('A@b.example', 'complained', 'test'); ${delivery}`,
  },
];
