-- Until now articles and references came from the seed alone; it brings them back in their new form.
DELETE FROM articles;
DELETE FROM journal_references;

-- CreateEnum
CREATE TYPE "correction_kind" AS ENUM ('correction', 'clarification', 'update');

-- CreateEnum
CREATE TYPE "subscriber_status" AS ENUM ('pending', 'subscribed', 'unsubscribed');

-- CreateEnum
CREATE TYPE "suppression_reason" AS ENUM ('unsubscribed', 'bounced', 'complained', 'removed');

-- CreateEnum
CREATE TYPE "newsletter_status" AS ENUM ('draft', 'sending', 'sent', 'stopped');

-- CreateEnum
CREATE TYPE "delivery_status" AS ENUM ('queued', 'sent', 'failed', 'skipped', 'bounced', 'complained');

-- DropIndex
DROP INDEX "articles_status_published_at_idx";

-- AlterTable
ALTER TABLE "journal_references" ADD COLUMN     "authors_complete" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "created_by" TEXT NOT NULL DEFAULT 'system',
ADD COLUMN     "day" INTEGER,
ADD COLUMN     "doi_checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "doi_status" TEXT,
ADD COLUMN     "import_id" UUID,
ADD COLUMN     "issn" TEXT,
ADD COLUMN     "medium" TEXT NOT NULL DEFAULT 'article-journal',
ADD COLUMN     "month" INTEGER,
ADD COLUMN     "publisher" TEXT,
ADD COLUMN     "retracted_on" DATE,
ADD COLUMN     "retraction_reason" TEXT,
ADD COLUMN     "subjects" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "url" TEXT,
ADD COLUMN     "verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "verified_by" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
DROP COLUMN "authors",
ADD COLUMN     "authors" JSONB NOT NULL,
ALTER COLUMN "population" SET DEFAULT '',
ALTER COLUMN "finding" SET DEFAULT '',
ALTER COLUMN "evidence" DROP NOT NULL;

-- AlterTable
ALTER TABLE "articles" DROP COLUMN "minutes",
DROP COLUMN "sections",
ADD COLUMN     "approval_id" UUID,
ADD COLUMN     "body" JSONB NOT NULL,
ADD COLUMN     "cover_id" UUID,
ADD COLUMN     "created_by" TEXT NOT NULL DEFAULT 'system',
ADD COLUMN     "flag_reason" TEXT,
ADD COLUMN     "flagged_at" TIMESTAMPTZ(3),
ADD COLUMN     "live_approval_id" UUID,
ADD COLUMN     "live_at" TIMESTAMPTZ(3),
ADD COLUMN     "live_revision_id" UUID,
ADD COLUMN     "review_by" DATE,
ADD COLUMN     "reviewer_id" UUID,
ADD COLUMN     "scheduled_for" TIMESTAMPTZ(3),
ADD COLUMN     "submitted_by" TEXT,
ADD COLUMN     "updated_by" TEXT NOT NULL DEFAULT 'system',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "standfirst" SET DEFAULT '';

-- CreateTable
CREATE TABLE "journal_people" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "version" INTEGER NOT NULL DEFAULT 1,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "bio" TEXT NOT NULL,
    "user_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journal_people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_credentials" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "credential" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "year" INTEGER NOT NULL,

    CONSTRAINT "journal_credentials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_topics" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "version" INTEGER NOT NULL DEFAULT 1,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "journal_topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_images" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "base" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "dominant" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "journal_images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_imports" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "format" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "total" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "duplicates" INTEGER NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "reference_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingredient_references" (
    "ingredient_id" UUID NOT NULL,
    "reference_id" UUID NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "ingredient_references_pkey" PRIMARY KEY ("ingredient_id","reference_id")
);

-- CreateTable
CREATE TABLE "rule_references" (
    "rule_key" TEXT NOT NULL,
    "reference_id" UUID NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "rule_references_pkey" PRIMARY KEY ("rule_key","reference_id")
);

-- CreateTable
CREATE TABLE "article_revisions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "takeaways" TEXT[] NOT NULL DEFAULT '{}',
    "do_not_claim" TEXT[] NOT NULL DEFAULT '{}',
    "disclosures" TEXT[] NOT NULL DEFAULT '{}',
    "cover_id" UUID,
    "words" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_approvals" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "credential" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_corrections" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_history" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "transition" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "revision_id" UUID,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_comments" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "parent_id" UUID,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,

    CONSTRAINT "article_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_overrides" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_overrides_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_authors" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_authors_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "article_topics" (
    "article_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_topics_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "helpful_votes" (
    "article_id" UUID NOT NULL,
    "voter" BYTEA NOT NULL,
    "helpful" BOOLEAN NOT NULL,
    "reason" TEXT,
    "day" DATE NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "handled_by" TEXT,

    CONSTRAINT "helpful_votes_pkey" PRIMARY KEY ("article_id","voter")
);

-- CreateTable
CREATE TABLE "newsletter_subscribers" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" CITEXT NOT NULL,
    "status" "subscriber_status" NOT NULL DEFAULT 'pending',
    "source" TEXT NOT NULL,
    "token_hash" BYTEA,
    "token_ends_at" TIMESTAMPTZ(3),
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsletter_subscribers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressions" (
    "email" CITEXT NOT NULL,
    "reason" "suppression_reason" NOT NULL,
    "detail" TEXT,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppressions_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "newsletter_issues" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "subject" TEXT NOT NULL,
    "preview" TEXT NOT NULL DEFAULT '',
    "pieces" JSONB NOT NULL DEFAULT '[]',
    "status" "newsletter_status" NOT NULL DEFAULT 'draft',
    "recipients" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "started_by" TEXT,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsletter_issues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_deliveries" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "issue_id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "status" "delivery_status" NOT NULL DEFAULT 'queued',
    "mail_id" UUID,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsletter_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "journal_people_slug_key" ON "journal_people"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "journal_people_user_id_key" ON "journal_people"("user_id");

-- CreateIndex
CREATE INDEX "journal_credentials_person_id_position_idx" ON "journal_credentials"("person_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "journal_credentials_id_person_id_key" ON "journal_credentials"("id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_topics_slug_key" ON "journal_topics"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "journal_images_base_key" ON "journal_images"("base");

-- CreateIndex
CREATE INDEX "ingredient_references_reference_id_idx" ON "ingredient_references"("reference_id");

-- CreateIndex
CREATE INDEX "rule_references_reference_id_idx" ON "rule_references"("reference_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_revisions_article_id_number_key" ON "article_revisions"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "article_revisions_id_article_id_key" ON "article_revisions"("id", "article_id");

-- CreateIndex
CREATE INDEX "article_approvals_article_id_at_idx" ON "article_approvals"("article_id", "at");

-- CreateIndex
CREATE INDEX "article_approvals_revision_id_idx" ON "article_approvals"("revision_id");

-- CreateIndex
CREATE INDEX "article_approvals_reviewer_id_idx" ON "article_approvals"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_approvals_id_article_id_key" ON "article_approvals"("id", "article_id");

-- CreateIndex
CREATE INDEX "article_corrections_article_id_at_idx" ON "article_corrections"("article_id", "at");

-- CreateIndex
CREATE INDEX "article_corrections_revision_id_idx" ON "article_corrections"("revision_id");

-- CreateIndex
CREATE INDEX "article_history_article_id_id_idx" ON "article_history"("article_id", "id");

-- CreateIndex
CREATE INDEX "article_comments_article_id_at_idx" ON "article_comments"("article_id", "at");

-- CreateIndex
CREATE INDEX "article_comments_parent_id_idx" ON "article_comments"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_overrides_article_id_rule_fingerprint_key" ON "article_overrides"("article_id", "rule", "fingerprint");

-- CreateIndex
CREATE INDEX "article_authors_person_id_idx" ON "article_authors"("person_id");

-- CreateIndex
CREATE INDEX "article_topics_topic_id_idx" ON "article_topics"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_topics_article_id_position_key" ON "article_topics"("article_id", "position");

-- CreateIndex
CREATE INDEX "helpful_votes_helpful_day_idx" ON "helpful_votes"("helpful", "day");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscribers_email_key" ON "newsletter_subscribers"("email");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscribers_token_hash_key" ON "newsletter_subscribers"("token_hash");

-- CreateIndex
CREATE INDEX "newsletter_subscribers_status_id_idx" ON "newsletter_subscribers"("status", "id");

-- CreateIndex
CREATE INDEX "suppressions_at_idx" ON "suppressions"("at");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_issues_number_key" ON "newsletter_issues"("number");

-- CreateIndex
CREATE INDEX "newsletter_issues_status_created_at_idx" ON "newsletter_issues"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_deliveries_mail_id_key" ON "newsletter_deliveries"("mail_id");

-- CreateIndex
CREATE INDEX "newsletter_deliveries_issue_id_status_idx" ON "newsletter_deliveries"("issue_id", "status");

-- CreateIndex
CREATE INDEX "newsletter_deliveries_subscriber_id_idx" ON "newsletter_deliveries"("subscriber_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_deliveries_issue_id_subscriber_id_key" ON "newsletter_deliveries"("issue_id", "subscriber_id");

-- CreateIndex
CREATE INDEX "journal_references_year_idx" ON "journal_references"("year");

-- CreateIndex
CREATE INDEX "journal_references_import_id_idx" ON "journal_references"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_live_revision_id_key" ON "articles"("live_revision_id");

-- CreateIndex
CREATE INDEX "articles_status_updated_at_idx" ON "articles"("status", "updated_at");

-- AddForeignKey
ALTER TABLE "journal_people" ADD CONSTRAINT "journal_people_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_credentials" ADD CONSTRAINT "journal_credentials_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "journal_people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_references" ADD CONSTRAINT "journal_references_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "reference_imports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingredient_references" ADD CONSTRAINT "ingredient_references_ingredient_id_fkey" FOREIGN KEY ("ingredient_id") REFERENCES "ingredients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingredient_references" ADD CONSTRAINT "ingredient_references_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "journal_references"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_references" ADD CONSTRAINT "rule_references_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "journal_references"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "journal_images"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "journal_people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "article_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "journal_images"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_approvals" ADD CONSTRAINT "article_approvals_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_approvals" ADD CONSTRAINT "article_approvals_revision_id_article_id_fkey" FOREIGN KEY ("revision_id", "article_id") REFERENCES "article_revisions"("id", "article_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_approvals" ADD CONSTRAINT "article_approvals_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "journal_people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_approvals" ADD CONSTRAINT "article_approvals_credential_id_reviewer_id_fkey" FOREIGN KEY ("credential_id", "reviewer_id") REFERENCES "journal_credentials"("id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_corrections" ADD CONSTRAINT "article_corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_corrections" ADD CONSTRAINT "article_corrections_revision_id_article_id_fkey" FOREIGN KEY ("revision_id", "article_id") REFERENCES "article_revisions"("id", "article_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_history" ADD CONSTRAINT "article_history_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "article_comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_overrides" ADD CONSTRAINT "article_overrides_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "journal_people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "journal_topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "helpful_votes" ADD CONSTRAINT "helpful_votes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "newsletter_issues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "newsletter_subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Studies ------------------------------------------------------------------------------------------------------------
CREATE UNIQUE INDEX journal_references_doi ON journal_references (lower(doi)) WHERE doi IS NOT NULL;
CREATE UNIQUE INDEX journal_references_pmid ON journal_references (pmid) WHERE pmid IS NOT NULL;
-- The same title, however it is spaced and punctuated, is worth a question.
CREATE INDEX journal_references_title ON journal_references (left(regexp_replace(lower(title), '[^[:alnum:]]+', '', 'g'), 200));
ALTER TABLE journal_references ADD CONSTRAINT journal_references_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120);
ALTER TABLE journal_references ADD CONSTRAINT journal_references_doi_shape CHECK (doi ~ '^10\.[0-9]{4,9}/[^[:space:]]+$');
ALTER TABLE journal_references ADD CONSTRAINT journal_references_pmid_shape CHECK (pmid ~ '^[0-9]{1,9}$');
ALTER TABLE journal_references ADD CONSTRAINT journal_references_url_scheme CHECK (url ~ '^https?://[^[:space:]]+$');
ALTER TABLE journal_references ADD CONSTRAINT journal_references_authors_list CHECK (jsonb_typeof(authors) = 'array');
ALTER TABLE journal_references ADD CONSTRAINT journal_references_year CHECK (year BETWEEN 1500 AND 2200 AND month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31);
ALTER TABLE journal_references ADD CONSTRAINT journal_references_confidence CHECK (confidence IN ('read', 'known'));
ALTER TABLE journal_references ADD CONSTRAINT journal_references_subjects CHECK (subjects <@ ARRAY['humans', 'animals', 'cells']);
ALTER TABLE journal_references ADD CONSTRAINT journal_references_kind CHECK (kind IN ('systematic review', 'randomized trial',
  'open trial', 'observational study', 'case report', 'laboratory study', 'narrative review', 'consensus', 'other'));
ALTER TABLE journal_references ADD CONSTRAINT journal_references_retraction CHECK ((retracted_on IS NULL) = (retraction_reason IS NULL) AND retraction_reason <> '');
ALTER TABLE journal_references ADD CONSTRAINT journal_references_doi_status CHECK (doi_status IN ('resolves', 'broken') AND (doi_status IS NULL) = (doi_checked_at IS NULL));
CREATE TRIGGER count_version BEFORE UPDATE ON journal_references FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON journal_references FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('reference');

-- People and topics --------------------------------------------------------------------------------------------------
ALTER TABLE journal_people ADD CONSTRAINT journal_people_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120);
ALTER TABLE journal_topics ADD CONSTRAINT journal_topics_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120);
ALTER TABLE journal_credentials ADD CONSTRAINT journal_credentials_year CHECK (year BETWEEN 1900 AND 2200);
CREATE TRIGGER count_version BEFORE UPDATE ON journal_people FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER count_version BEFORE UPDATE ON journal_topics FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON journal_people FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('person');
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON journal_topics FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('topic');

-- Articles -----------------------------------------------------------------------------------------------------------
ALTER TABLE articles DROP CONSTRAINT articles_published;
-- Addresses that the journal needs for itself are nobody's.
ALTER TABLE articles ADD CONSTRAINT articles_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120 AND slug NOT IN
  ('all', 'authors', 'corrections', 'editorial-policy', 'feed', 'how-we-grade', 'newsletter', 'references', 'search', 'topics'));
ALTER TABLE articles ADD CONSTRAINT articles_body_document CHECK (coalesce(body ->> 'type' = 'doc', false));
-- What readers see has an approval and its days; there is none in the archive, and there is one in `published` and `needs_update`.
ALTER TABLE articles ADD CONSTRAINT articles_live CHECK ((live_revision_id IS NULL) = (live_approval_id IS NULL)
  AND (live_revision_id IS NULL OR (published_at IS NOT NULL AND live_at IS NOT NULL))
  AND (status NOT IN ('published', 'needs_update') OR live_revision_id IS NOT NULL)
  AND (status <> 'archived' OR live_revision_id IS NULL));
ALTER TABLE articles ADD CONSTRAINT articles_approved CHECK ((status IN ('approved', 'scheduled')) = (approval_id IS NOT NULL));
ALTER TABLE articles ADD CONSTRAINT articles_scheduled CHECK ((status = 'scheduled') = (scheduled_for IS NOT NULL));
ALTER TABLE articles ADD CONSTRAINT articles_flagged CHECK ((flagged_at IS NULL) = (flag_reason IS NULL) AND flag_reason <> ''
  AND (status <> 'needs_update' OR flagged_at IS NOT NULL) AND (status NOT IN ('published', 'archived') OR flagged_at IS NULL));
ALTER TABLE articles ADD CONSTRAINT articles_approval_is_its_own FOREIGN KEY (approval_id, id) REFERENCES article_approvals (id, article_id);
ALTER TABLE articles ADD CONSTRAINT articles_live_approval_is_its_own FOREIGN KEY (live_approval_id, id) REFERENCES article_approvals (id, article_id);
ALTER TABLE articles ADD CONSTRAINT articles_live_revision_is_its_own FOREIGN KEY (live_revision_id, id) REFERENCES article_revisions (id, article_id);
CREATE INDEX articles_live ON articles (published_at DESC, id) WHERE live_revision_id IS NOT NULL;
CREATE INDEX articles_due ON articles (scheduled_for) WHERE status = 'scheduled';
CREATE INDEX articles_review_due ON articles (review_by) WHERE live_revision_id IS NOT NULL;

ALTER TABLE article_revisions ADD CONSTRAINT article_revisions_counts CHECK (number > 0 AND words >= 0 AND minutes > 0);
ALTER TABLE article_revisions ADD CONSTRAINT article_revisions_body_document CHECK (coalesce(body ->> 'type' = 'doc', false));
ALTER TABLE article_revisions ADD CONSTRAINT article_revisions_occasion CHECK (occasion IN ('saved', 'submitted', 'approved', 'corrected', 'restored'));
ALTER TABLE article_corrections ADD CONSTRAINT article_corrections_text CHECK (length(text) BETWEEN 1 AND 2000);
ALTER TABLE article_overrides ADD CONSTRAINT article_overrides_reason CHECK (length(reason) BETWEEN 1 AND 1000);
ALTER TABLE article_comments ADD CONSTRAINT article_comments_text CHECK (length(text) BETWEEN 1 AND 4000 AND (resolved_at IS NULL) = (resolved_by IS NULL));
ALTER TABLE helpful_votes ADD CONSTRAINT helpful_votes_shape CHECK (length(voter) = 32 AND length(reason) BETWEEN 1 AND 500 AND (handled_at IS NULL) = (handled_by IS NULL));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_revisions FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_approvals FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_corrections FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_history FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_overrides FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- What readers see was approved as it stands, or is a dated correction of what was. Asked when the transaction ends.
CREATE FUNCTION article_live_is_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM article_approvals WHERE id = NEW.live_approval_id AND revision_id = NEW.live_revision_id)
    AND NOT EXISTS (SELECT FROM article_corrections WHERE article_id = NEW.id AND revision_id = NEW.live_revision_id) THEN
    RAISE EXCEPTION 'article % shows a revision that nobody approved', NEW.slug USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER article_live_is_approved AFTER INSERT OR UPDATE OF live_revision_id, live_approval_id ON articles
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.live_revision_id IS NOT NULL) EXECUTE FUNCTION article_live_is_approved();

-- Every claim that readers see carries its grade, and studies unless it says that there are none.
CREATE FUNCTION article_live_claims_are_graded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM article_revisions r, jsonb_path_query(r.body, '$.**.marks[*] ? (@.type == "claim")') AS claim
    WHERE r.id = NEW.live_revision_id AND coalesce(CASE claim #>> '{attrs,grade}' WHEN 'none' THEN false
      ELSE jsonb_array_length(claim #> '{attrs,references}') = 0 OR claim #>> '{attrs,grade}' IS NULL END, true)) THEN
    RAISE EXCEPTION 'article % makes a claim without its grade or its studies', NEW.slug USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER article_live_claims_are_graded BEFORE INSERT OR UPDATE OF live_revision_id ON articles
  FOR EACH ROW WHEN (NEW.live_revision_id IS NOT NULL) EXECUTE FUNCTION article_live_claims_are_graded();

-- Nobody reviews what they wrote.
CREATE FUNCTION reviewer_is_no_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM article_authors WHERE article_id = NEW.article_id AND person_id = NEW.reviewer_id) THEN
    RAISE EXCEPTION 'an author cannot review their own article' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reviewer_is_no_author BEFORE INSERT ON article_approvals FOR EACH ROW EXECUTE FUNCTION reviewer_is_no_author();
CREATE FUNCTION author_is_no_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM articles a JOIN article_approvals p ON p.id IN (a.approval_id, a.live_approval_id)
    WHERE a.id = NEW.article_id AND p.reviewer_id = NEW.person_id) THEN
    RAISE EXCEPTION 'a reviewer cannot become an author of what they approved' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER author_is_no_reviewer BEFORE INSERT OR UPDATE ON article_authors FOR EACH ROW EXECUTE FUNCTION author_is_no_reviewer();

-- The letter ---------------------------------------------------------------------------------------------------------
ALTER TABLE newsletter_subscribers ADD CONSTRAINT newsletter_subscribers_email_shape CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email::text) <= 254);
ALTER TABLE newsletter_subscribers ADD CONSTRAINT newsletter_subscribers_days CHECK ((token_hash IS NULL) = (token_ends_at IS NULL)
  AND (status <> 'pending' OR token_hash IS NOT NULL) AND (status <> 'subscribed' OR (confirmed_at IS NOT NULL AND ended_at IS NULL))
  AND (status <> 'unsubscribed' OR ended_at IS NOT NULL));
ALTER TABLE suppressions ADD CONSTRAINT suppressions_email_shape CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email::text) <= 254);
ALTER TABLE newsletter_issues ADD CONSTRAINT newsletter_issues_sent CHECK ((status = 'draft') = (started_at IS NULL)
  AND (started_at IS NULL) = (number IS NULL) AND (status IN ('sent', 'stopped')) = (finished_at IS NOT NULL) AND recipients >= 0);
-- No letter is queued for an address that must not get one.
CREATE FUNCTION delivery_is_wanted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM newsletter_subscribers s WHERE s.id = NEW.subscriber_id AND s.status = 'subscribed'
    AND NOT EXISTS (SELECT FROM suppressions WHERE email = s.email)) THEN
    RAISE EXCEPTION 'subscriber % does not want letters', NEW.subscriber_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER delivery_is_wanted BEFORE INSERT ON newsletter_deliveries FOR EACH ROW WHEN (NEW.status = 'queued') EXECUTE FUNCTION delivery_is_wanted();

-- Search: what readers see of articles, and studies that somebody has read and graded ---------------------------------------
CREATE OR REPLACE VIEW search_names AS
  SELECT 'product' AS room, p.id AS entity_id, concat_ws(' ', b.name, p.name) AS name
    FROM products p JOIN listings l ON l.product_id = p.id AND l.published LEFT JOIN brands b ON b.id = p.brand_id
  UNION ALL SELECT 'brand', id, name FROM brands
  UNION ALL SELECT 'category', id, name FROM categories
  UNION ALL SELECT 'ingredient', id, inci::text FROM ingredients
  UNION ALL SELECT 'ingredient', id, unnest(aliases) FROM ingredients
  UNION ALL SELECT 'article', a.id, r.title FROM articles a JOIN article_revisions r ON r.id = a.live_revision_id
  UNION ALL SELECT 'reference', id, title FROM journal_references WHERE evidence IS NOT NULL AND finding <> ''
  UNION ALL SELECT 'reference', r.id, author ->> 'family' FROM journal_references r, jsonb_path_query(r.authors, '$[0]') AS author
    WHERE r.evidence IS NOT NULL AND r.finding <> '' AND author ->> 'family' IS NOT NULL;
CREATE OR REPLACE FUNCTION refresh_articles(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries e WHERE room = 'article' AND entity_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM articles WHERE id = e.entity_id AND live_revision_id IS NOT NULL);
  INSERT INTO search_entries (room, entity_id, search)
    SELECT 'article', a.id, setweight(search_vector(r.title), 'A') || setweight(search_vector(r.standfirst), 'B')
        || setweight(search_vector(array_to_string(r.takeaways, ' ')), 'C') || setweight(search_vector((SELECT string_agg(part #>> '{}', ' ')
          FROM (SELECT jsonb_path_query(r.body, '$.**.text')) AS parts (part) WHERE jsonb_typeof(part) = 'string')), 'D')
      FROM articles a JOIN article_revisions r ON r.id = a.live_revision_id WHERE a.id = ANY (ids)
    ON CONFLICT (room, entity_id) DO UPDATE SET search = EXCLUDED.search WHERE search_entries.search <> EXCLUDED.search;
  PERFORM refresh_starts('article', ids);
END $$;
CREATE FUNCTION refresh_references(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries e WHERE room = 'reference' AND entity_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM journal_references WHERE id = e.entity_id AND evidence IS NOT NULL AND finding <> '');
  INSERT INTO search_entries (room, entity_id, search)
    SELECT 'reference', id, setweight(search_vector(title), 'A')
        || setweight(search_vector((SELECT string_agg(concat_ws(' ', a ->> 'given', a ->> 'family', a ->> 'literal'), ' ') FROM jsonb_array_elements(authors) AS a)), 'B')
        || setweight(search_vector(concat_ws(' ', array_to_string(topics, ' '), kind, journal, year::text, doi, pmid)), 'C')
        || setweight(search_vector(concat_ws(' ', finding, population)), 'D')
      FROM journal_references WHERE id = ANY (ids) AND evidence IS NOT NULL AND finding <> ''
    ON CONFLICT (room, entity_id) DO UPDATE SET search = EXCLUDED.search WHERE search_entries.search <> EXCLUDED.search;
  PERFORM refresh_starts('reference', ids);
END $$;
-- An article's text is saved often; only what readers see counts here.
CREATE FUNCTION article_search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_articles(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
DROP TRIGGER search_follows_update ON articles;
CREATE TRIGGER search_follows_update AFTER UPDATE OF live_revision_id ON articles
  FOR EACH ROW WHEN (OLD.live_revision_id IS DISTINCT FROM NEW.live_revision_id) EXECUTE FUNCTION article_search_follows();
CREATE TRIGGER search_follows_insert AFTER INSERT ON journal_references REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_references($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_update AFTER UPDATE ON journal_references REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_references($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_delete AFTER DELETE ON journal_references REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_references($1)', 'SELECT array_agg(id) FROM changed');
