-- What stood in file_key was where somebody had put the paper, in words.
ALTER TABLE "product_evidence" RENAME COLUMN "file_key" TO "place";

-- AlterTable
ALTER TABLE "product_evidence" ADD COLUMN     "file_bytes" INTEGER,
ADD COLUMN     "file_hash" TEXT,
ADD COLUMN     "file_key" TEXT,
ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "filed_at" TIMESTAMPTZ(3),
ADD COLUMN     "filed_by" TEXT,
ADD COLUMN     "filed_name" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "product_evidence_file_key_key" ON "product_evidence"("file_key");

-- From here on by hand: what a schema file cannot say.
ALTER TABLE product_evidence
  ADD CONSTRAINT product_evidence_file CHECK (num_nulls(file_key, file_name, file_bytes, file_hash, filed_at, filed_by, filed_name) IN (0, 7)),
  ADD CONSTRAINT product_evidence_file_sane CHECK (file_bytes > 0 AND file_hash ~ '^[0-9a-f]{64}$' AND btrim(file_name) <> '' AND btrim(filed_name) <> '');
-- A verdict rests on what was read: another file is another paper.
CREATE FUNCTION filed_papers_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.file_key, NEW.file_name, NEW.file_bytes, NEW.file_hash, NEW.filed_at, NEW.filed_by, NEW.filed_name)
    IS DISTINCT FROM (OLD.file_key, OLD.file_name, OLD.file_bytes, OLD.file_hash, OLD.filed_at, OLD.filed_by, OLD.filed_name) THEN
    RAISE EXCEPTION 'the file of a paper stays as it is' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER filed_papers_stay BEFORE UPDATE ON product_evidence FOR EACH ROW WHEN (OLD.file_key IS NOT NULL) EXECUTE FUNCTION filed_papers_stay();
