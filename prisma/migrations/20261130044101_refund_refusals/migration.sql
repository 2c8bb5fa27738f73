-- AlterTable
ALTER TABLE "refunds" ADD COLUMN     "refusals" INTEGER NOT NULL DEFAULT 0;
