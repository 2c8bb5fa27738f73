-- CreateEnum
CREATE TYPE "candidate_status" AS ENUM ('open', 'held', 'accepted', 'refused');

-- DropIndex
DROP INDEX "intake_candidates_outcome_idx";

-- AlterTable
ALTER TABLE "intake_candidates" ADD COLUMN     "badges" TEXT[],
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "declared_percents" TEXT[],
ADD COLUMN     "label" TEXT,
ADD COLUMN     "other_ingredients" TEXT[],
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "status" "candidate_status" NOT NULL DEFAULT 'open',
ADD COLUMN     "supplement_facts" TEXT[],
ADD COLUMN     "use_type" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "decided_on" DROP NOT NULL,
ALTER COLUMN "decided_by" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "intake_candidates_status_idx" ON "intake_candidates"("status");

-- From here on by hand: what a schema file cannot say.
UPDATE intake_candidates SET badges = '{}', declared_percents = '{}', other_ingredients = '{}', supplement_facts = '{}',
  status = CASE outcome WHEN 'accepted' THEN 'accepted' WHEN 'rejected' THEN 'refused' ELSE 'held' END::candidate_status;
ALTER TABLE intake_candidates
  ALTER COLUMN badges SET DEFAULT '{}', ALTER COLUMN badges SET NOT NULL,
  ALTER COLUMN declared_percents SET DEFAULT '{}', ALTER COLUMN declared_percents SET NOT NULL,
  ALTER COLUMN other_ingredients SET DEFAULT '{}', ALTER COLUMN other_ingredients SET NOT NULL,
  ALTER COLUMN supplement_facts SET DEFAULT '{}', ALTER COLUMN supplement_facts SET NOT NULL,
  ALTER COLUMN findings SET DEFAULT '[]';
ALTER TABLE intake_candidates
  ADD CONSTRAINT intake_candidates_decided CHECK ((status = 'open') = (decided_on IS NULL) AND (decided_on IS NULL) = (decided_by IS NULL)),
  -- What fails the standard is never taken, and what is refused for another reason says which.
  ADD CONSTRAINT intake_candidates_accepted CHECK (status <> 'accepted' OR outcome <> 'rejected'),
  ADD CONSTRAINT intake_candidates_reason CHECK (status <> 'refused' OR outcome = 'rejected' OR coalesce(btrim(reason), '') <> ''),
  ADD CONSTRAINT intake_candidates_product CHECK (product_id IS NULL OR status = 'accepted'),
  ADD CONSTRAINT intake_candidates_named CHECK (btrim(name) <> '' AND btrim(brand_name) <> '' AND btrim(what) <> '');
CREATE TRIGGER count_version BEFORE UPDATE ON intake_candidates FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
