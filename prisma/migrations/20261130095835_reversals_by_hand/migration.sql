-- DropIndex
DROP INDEX "transfer_reversals_transfer_id_key";

-- AlterTable
ALTER TABLE "transfer_reversals" ADD COLUMN     "adjustment_id" UUID,
ADD COLUMN     "by_hand" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "consignor_adjustments" ALTER COLUMN "created_by" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "transfer_reversals_adjustment_id_key" ON "transfer_reversals"("adjustment_id");

-- CreateIndex
CREATE INDEX "transfer_reversals_transfer_id_idx" ON "transfer_reversals"("transfer_id");

-- AddForeignKey
ALTER TABLE "transfer_reversals" ADD CONSTRAINT "transfer_reversals_adjustment_id_fkey" FOREIGN KEY ("adjustment_id") REFERENCES "consignor_adjustments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The shop asks a transfer back once; by hand it can be taken back in parts.
CREATE UNIQUE INDEX transfer_reversals_asked_once ON transfer_reversals (transfer_id) WHERE NOT by_hand;
ALTER TABLE transfer_reversals ADD CONSTRAINT transfer_reversals_by_hand CHECK ((NOT by_hand OR status = 'succeeded')
  AND (by_hand OR adjustment_id IS NULL));
