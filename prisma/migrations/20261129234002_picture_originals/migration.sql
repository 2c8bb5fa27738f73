-- AlterTable
ALTER TABLE "product_images" ADD COLUMN     "crop" JSONB,
ADD COLUMN     "original_key" TEXT;
