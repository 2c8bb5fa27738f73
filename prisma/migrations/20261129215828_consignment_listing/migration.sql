-- AlterTable
ALTER TABLE "consignment_items" ADD COLUMN     "listing" JSONB;
