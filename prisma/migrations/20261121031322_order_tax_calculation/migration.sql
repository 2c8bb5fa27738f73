-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "tax_calculation_id" TEXT;
