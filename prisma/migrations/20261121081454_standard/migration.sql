-- CreateEnum
CREATE TYPE "standard_version_status" AS ENUM ('draft', 'published', 'superseded');

-- CreateEnum
CREATE TYPE "rule_verdict" AS ENUM ('prohibited', 'restricted');

-- CreateEnum
CREATE TYPE "rule_basis" AS ENUM ('law', 'stricter_than_law', 'house');

-- CreateEnum
CREATE TYPE "product_verdict" AS ENUM ('meets', 'needs_declaration', 'fails', 'unknown');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('supplier_declaration', 'dioxane_certificate', 'fragrance_breakdown', 'test_report', 'house_review');

-- CreateEnum
CREATE TYPE "intake_outcome" AS ENUM ('accepted', 'review', 'rejected');

-- CreateEnum
CREATE TYPE "standard_run_kind" AS ENUM ('preview', 'publish');

-- CreateEnum
CREATE TYPE "standard_run_status" AS ENUM ('running', 'done', 'failed');

-- CreateTable
CREATE TABLE "standard_versions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" INTEGER NOT NULL,
    "status" "standard_version_status" NOT NULL DEFAULT 'draft',
    "summary" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by" TEXT,

    CONSTRAINT "standard_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingredient_groups" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "claimable" BOOLEAN NOT NULL,

    CONSTRAINT "ingredient_groups_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "standard_rules" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "names" TEXT[],
    "cas" TEXT[],
    "pattern" TEXT,
    "group_slug" TEXT NOT NULL,
    "verdict" "rule_verdict" NOT NULL,
    "basis" "rule_basis" NOT NULL,
    "reason" TEXT NOT NULL,
    "condition" TEXT,
    "max_percent" DECIMAL(9,4),
    "cap_uses" TEXT[],
    "only_uses" TEXT[],
    "not_with" TEXT[],
    "needs" "evidence_kind",
    "law" JSONB NOT NULL,
    "retailers" JSONB NOT NULL,
    "sources" JSONB NOT NULL,
    "confidence" TEXT NOT NULL,
    "warnings" TEXT[],

    CONSTRAINT "standard_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_audits" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "product_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "verdict" "product_verdict" NOT NULL,
    "composition" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "contains" TEXT[],
    "free_from" TEXT[],
    "unsure" TEXT[],
    "valid_until" DATE,
    "cause" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_audits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_standings" (
    "product_id" UUID NOT NULL,
    "audit_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "verdict" "product_verdict" NOT NULL,
    "composition" TEXT NOT NULL,
    "contains" TEXT[],
    "free_from" TEXT[],
    "unsure" TEXT[],
    "valid_until" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_standings_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "product_evidence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "product_id" UUID NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "rule_keys" TEXT[],
    "percents" JSONB NOT NULL DEFAULT '{}',
    "number" TEXT NOT NULL,
    "issued_by" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_until" DATE,
    "file_key" TEXT,
    "note" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,

    CONSTRAINT "product_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_candidates" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "brand_name" TEXT NOT NULL,
    "brand_named" BOOLEAN NOT NULL DEFAULT false,
    "what" TEXT NOT NULL,
    "version_number" INTEGER NOT NULL,
    "outcome" "intake_outcome" NOT NULL,
    "findings" JSONB NOT NULL,
    "decided_on" DATE NOT NULL,
    "decided_by" TEXT NOT NULL,
    "product_id" UUID,

    CONSTRAINT "intake_candidates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standard_runs" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "version_id" UUID NOT NULL,
    "kind" "standard_run_kind" NOT NULL,
    "status" "standard_run_status" NOT NULL DEFAULT 'running',
    "audited" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,
    "cursor" UUID,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "started_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "standard_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standard_run_changes" (
    "run_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "before" "product_verdict",
    "after" "product_verdict" NOT NULL,
    "published" BOOLEAN NOT NULL,
    "because" TEXT[],

    CONSTRAINT "standard_run_changes_pkey" PRIMARY KEY ("run_id","product_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "standard_versions_number_key" ON "standard_versions"("number");

-- CreateIndex
CREATE INDEX "standard_rules_group_slug_idx" ON "standard_rules"("group_slug");

-- CreateIndex
CREATE UNIQUE INDEX "standard_rules_version_id_key_key" ON "standard_rules"("version_id", "key");

-- CreateIndex
CREATE INDEX "product_audits_product_id_at_idx" ON "product_audits"("product_id", "at");

-- CreateIndex
CREATE INDEX "product_audits_version_id_product_id_at_idx" ON "product_audits"("version_id", "product_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "product_standings_audit_id_key" ON "product_standings"("audit_id");

-- CreateIndex
CREATE INDEX "product_standings_verdict_idx" ON "product_standings"("verdict");

-- CreateIndex
CREATE INDEX "product_standings_valid_until_idx" ON "product_standings"("valid_until");

-- CreateIndex
CREATE INDEX "product_evidence_product_id_idx" ON "product_evidence"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_candidates_sku_key" ON "intake_candidates"("sku");

-- CreateIndex
CREATE UNIQUE INDEX "intake_candidates_product_id_key" ON "intake_candidates"("product_id");

-- CreateIndex
CREATE INDEX "intake_candidates_outcome_idx" ON "intake_candidates"("outcome");

-- CreateIndex
CREATE INDEX "standard_runs_version_id_idx" ON "standard_runs"("version_id");

-- CreateIndex
CREATE INDEX "standard_run_changes_product_id_idx" ON "standard_run_changes"("product_id");

-- AddForeignKey
ALTER TABLE "standard_rules" ADD CONSTRAINT "standard_rules_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "standard_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_rules" ADD CONSTRAINT "standard_rules_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "ingredient_groups"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_audits" ADD CONSTRAINT "product_audits_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_audits" ADD CONSTRAINT "product_audits_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "standard_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_standings" ADD CONSTRAINT "product_standings_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_standings" ADD CONSTRAINT "product_standings_audit_id_fkey" FOREIGN KEY ("audit_id") REFERENCES "product_audits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_standings" ADD CONSTRAINT "product_standings_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "standard_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_evidence" ADD CONSTRAINT "product_evidence_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_candidates" ADD CONSTRAINT "intake_candidates_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_runs" ADD CONSTRAINT "standard_runs_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "standard_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_run_changes" ADD CONSTRAINT "standard_run_changes_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "standard_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standard_run_changes" ADD CONSTRAINT "standard_run_changes_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.
ALTER TABLE standard_rules
  ALTER COLUMN names SET DEFAULT '{}', ALTER COLUMN names SET NOT NULL,
  ALTER COLUMN cas SET DEFAULT '{}', ALTER COLUMN cas SET NOT NULL,
  ALTER COLUMN cap_uses SET DEFAULT '{}', ALTER COLUMN cap_uses SET NOT NULL,
  ALTER COLUMN only_uses SET DEFAULT '{}', ALTER COLUMN only_uses SET NOT NULL,
  ALTER COLUMN not_with SET DEFAULT '{}', ALTER COLUMN not_with SET NOT NULL,
  ALTER COLUMN warnings SET DEFAULT '{}', ALTER COLUMN warnings SET NOT NULL;
ALTER TABLE product_audits
  ALTER COLUMN contains SET DEFAULT '{}', ALTER COLUMN contains SET NOT NULL,
  ALTER COLUMN free_from SET DEFAULT '{}', ALTER COLUMN free_from SET NOT NULL,
  ALTER COLUMN unsure SET DEFAULT '{}', ALTER COLUMN unsure SET NOT NULL;
ALTER TABLE product_standings
  ALTER COLUMN contains SET DEFAULT '{}', ALTER COLUMN contains SET NOT NULL,
  ALTER COLUMN free_from SET DEFAULT '{}', ALTER COLUMN free_from SET NOT NULL,
  ALTER COLUMN unsure SET DEFAULT '{}', ALTER COLUMN unsure SET NOT NULL;
ALTER TABLE product_evidence ALTER COLUMN rule_keys SET DEFAULT '{}', ALTER COLUMN rule_keys SET NOT NULL;
ALTER TABLE standard_run_changes ALTER COLUMN because SET DEFAULT '{}', ALTER COLUMN because SET NOT NULL;

-- Versions and rules ------------------------------------------------------------------------------------------------
ALTER TABLE standard_versions
  ADD CONSTRAINT standard_versions_number CHECK (number > 0),
  ADD CONSTRAINT standard_versions_published CHECK ((status = 'draft') = (published_at IS NULL) AND (published_at IS NULL) = (published_by IS NULL));
-- One that counts and one that is being written, never two of either.
CREATE UNIQUE INDEX standard_versions_one_of_each ON standard_versions (status) WHERE status <> 'superseded';
ALTER TABLE standard_rules
  ADD CONSTRAINT standard_rules_match CHECK ((pattern IS NULL) = (cardinality(names) > 0)),
  ADD CONSTRAINT standard_rules_limit CHECK (max_percent IS NULL OR (verdict = 'restricted' AND max_percent > 0 AND max_percent <= 100)),
  ADD CONSTRAINT standard_rules_reason CHECK (btrim(reason) <> '' AND btrim(name) <> '');
CREATE FUNCTION published_rules_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A draft that is thrown away takes its rules along: its own row is gone by then.
  IF EXISTS (SELECT FROM standard_versions WHERE status <> 'draft'
      AND id IN (CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END, CASE WHEN TG_OP = 'DELETE' THEN OLD.version_id ELSE NEW.version_id END)) THEN
    RAISE EXCEPTION 'the rules of a published version stay as they are' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_rules_stay BEFORE INSERT OR UPDATE OR DELETE ON standard_rules FOR EACH ROW EXECUTE FUNCTION published_rules_stay();

-- Audits and papers -------------------------------------------------------------------------------------------------
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON product_audits FOR EACH STATEMENT EXECUTE FUNCTION append_only();
ALTER TABLE product_evidence
  ADD CONSTRAINT product_evidence_dates CHECK (valid_until IS NULL OR valid_until >= issued_on),
  ADD CONSTRAINT product_evidence_named CHECK (btrim(number) <> '' AND btrim(issued_by) <> '' AND btrim(recorded_name) <> ''),
  ADD CONSTRAINT product_evidence_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));
ALTER TABLE standard_runs
  ADD CONSTRAINT standard_runs_progress CHECK (audited >= 0 AND audited <= total),
  ADD CONSTRAINT standard_runs_finished CHECK ((status = 'running') = (finished_at IS NULL));
CREATE UNIQUE INDEX standard_runs_one_running ON standard_runs ((true)) WHERE status = 'running';
