-- AlterTable
ALTER TABLE "product_audits" ADD COLUMN     "lines_hash" TEXT,
ADD COLUMN     "lines_of" UUID,
ALTER COLUMN "lines" DROP NOT NULL;

-- AddForeignKey
ALTER TABLE "product_audits" ADD CONSTRAINT "product_audits_lines_of_fkey" FOREIGN KEY ("lines_of") REFERENCES "product_audits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.
ALTER TABLE product_audits ADD CONSTRAINT product_audits_lines CHECK ((lines IS NULL) = (lines_of IS NOT NULL));
-- What was said of each entry, wherever it is written.
CREATE FUNCTION audit_lines(a product_audits) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN a.lines_of IS NULL THEN a.lines ELSE (SELECT lines FROM product_audits WHERE id = a.lines_of) END $$;
