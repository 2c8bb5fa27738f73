-- DropIndex
DROP INDEX "transfer_reversals_transfer_id_idx";

-- AlterTable
ALTER TABLE "consignor_earnings" DROP COLUMN "frozen_reason",
ADD COLUMN     "frozen_for" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "payout_lines" ADD COLUMN     "bonus_cents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "debt_cents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "left_reason" TEXT;

-- AlterTable
ALTER TABLE "transfers" ADD COLUMN     "line_id" UUID NOT NULL,
ADD COLUMN     "started_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "transfer_reversals" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "transfers_line_id_key" ON "transfers"("line_id");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_reversals_transfer_id_key" ON "transfer_reversals"("transfer_id");

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "payout_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand.
ALTER TABLE consignor_earnings ALTER COLUMN frozen_for SET NOT NULL;
ALTER TABLE consignor_earnings ADD CONSTRAINT consignor_earnings_frozen_for CHECK (frozen_for <@ ARRAY['return', 'dispute', 'staff']);
ALTER TABLE payout_lines ADD CONSTRAINT payout_lines_amounts CHECK (amount_cents > 0 AND debt_cents BETWEEN 0 AND amount_cents AND bonus_cents >= 0
  AND live = (left_reason IS NULL));
ALTER TABLE transfers ADD CONSTRAINT transfers_start CHECK (status <> 'succeeded' OR started_at IS NOT NULL);
