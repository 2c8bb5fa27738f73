-- AlterTable
ALTER TABLE "brands" ADD COLUMN     "look" JSONB,
ADD COLUMN     "picture_base" TEXT;

-- AlterTable
ALTER TABLE "categories" ADD COLUMN     "picture_base" TEXT;

-- AlterTable
ALTER TABLE "collections" ADD COLUMN     "picture_base" TEXT;

-- CreateTable
CREATE TABLE "house_pictures" (
    "base" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "dominant" TEXT NOT NULL,
    "blur" TEXT NOT NULL,

    CONSTRAINT "house_pictures_pkey" PRIMARY KEY ("base")
);

-- AddForeignKey
ALTER TABLE "brands" ADD CONSTRAINT "brands_picture_base_fkey" FOREIGN KEY ("picture_base") REFERENCES "house_pictures"("base") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_picture_base_fkey" FOREIGN KEY ("picture_base") REFERENCES "house_pictures"("base") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collections" ADD CONSTRAINT "collections_picture_base_fkey" FOREIGN KEY ("picture_base") REFERENCES "house_pictures"("base") ON DELETE SET NULL ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.

ALTER TABLE brands ADD CONSTRAINT brands_look CHECK (jsonb_typeof(look) = 'object');

ALTER TABLE house_pictures ALTER COLUMN widths SET NOT NULL;
ALTER TABLE house_pictures ADD CONSTRAINT house_pictures_measured
  CHECK (width > 0 AND height > 0 AND 0 < ALL (widths) AND cardinality(widths) > 0);
