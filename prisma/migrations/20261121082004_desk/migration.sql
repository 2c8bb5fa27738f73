-- CreateEnum
CREATE TYPE "desk_run_kind" AS ENUM ('import', 'bulk');

-- CreateEnum
CREATE TYPE "desk_run_status" AS ENUM ('checking', 'checked', 'running', 'done', 'reverting', 'reverted', 'failed');

-- CreateEnum
CREATE TYPE "desk_row_action" AS ENUM ('create', 'change', 'skip', 'reject');

-- CreateEnum
CREATE TYPE "desk_row_state" AS ENUM ('waiting', 'done', 'failed', 'reverted');

-- CreateEnum
CREATE TYPE "desk_schedule_status" AS ENUM ('open', 'done', 'failed', 'cancelled');

-- AlterTable
ALTER TABLE "brands" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "categories" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ingredients" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "collections" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "desk_views" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "room" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_drafts" (
    "user_id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_drafts_pkey" PRIMARY KEY ("user_id","entity","entity_id")
);

-- CreateTable
CREATE TABLE "desk_runs" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "desk_run_kind" NOT NULL,
    "status" "desk_run_status" NOT NULL,
    "title" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "origin" TEXT,
    "columns" TEXT[],
    "total" INTEGER NOT NULL DEFAULT 0,
    "handled" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_run_rows" (
    "run_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" TEXT[],
    "sku" TEXT,
    "action" "desk_row_action",
    "state" "desk_row_state" NOT NULL DEFAULT 'waiting',
    "product_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "problems" TEXT[],
    "note" TEXT,

    CONSTRAINT "desk_run_rows_pkey" PRIMARY KEY ("run_id","row")
);

-- CreateTable
CREATE TABLE "desk_schedules" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "product_id" UUID NOT NULL,
    "move" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "status" "desk_schedule_status" NOT NULL DEFAULT 'open',
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "desk_views_user_id_room_name_key" ON "desk_views"("user_id", "room", "name");

-- CreateIndex
CREATE INDEX "desk_runs_created_at_idx" ON "desk_runs"("created_at");

-- CreateIndex
CREATE INDEX "desk_run_rows_run_id_action_row_idx" ON "desk_run_rows"("run_id", "action", "row");

-- CreateIndex
CREATE INDEX "desk_run_rows_product_id_idx" ON "desk_run_rows"("product_id");

-- CreateIndex
CREATE INDEX "desk_schedules_product_id_idx" ON "desk_schedules"("product_id");

-- AddForeignKey
ALTER TABLE "desk_views" ADD CONSTRAINT "desk_views_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_drafts" ADD CONSTRAINT "desk_drafts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_runs" ADD CONSTRAINT "desk_runs_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_run_rows" ADD CONSTRAINT "desk_run_rows_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "desk_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_schedules" ADD CONSTRAINT "desk_schedules_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_schedules" ADD CONSTRAINT "desk_schedules_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.
ALTER TABLE desk_runs ALTER COLUMN columns SET DEFAULT '{}', ALTER COLUMN columns SET NOT NULL;
ALTER TABLE desk_run_rows ALTER COLUMN cells SET DEFAULT '{}', ALTER COLUMN cells SET NOT NULL,
  ALTER COLUMN problems SET DEFAULT '{}', ALTER COLUMN problems SET NOT NULL;
ALTER TABLE desk_views ADD CONSTRAINT desk_views_sane CHECK (length(name) BETWEEN 1 AND 40 AND length(query) <= 2000);
ALTER TABLE desk_runs ADD CONSTRAINT desk_runs_counts CHECK (total >= 0 AND handled BETWEEN 0 AND total);
ALTER TABLE desk_run_rows ADD CONSTRAINT desk_run_rows_refused CHECK (action <> 'reject' OR (cardinality(problems) > 0 AND state = 'waiting'));
ALTER TABLE desk_schedules ADD CONSTRAINT desk_schedules_move CHECK (move IN ('publish', 'unpublish'));
ALTER TABLE desk_schedules ADD CONSTRAINT desk_schedules_finish CHECK ((status = 'open') = (finished_at IS NULL));
CREATE UNIQUE INDEX desk_schedules_one_open ON desk_schedules (product_id, move) WHERE status = 'open';

-- Every change of a row counts, whoever makes it.
CREATE FUNCTION count_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER count_version BEFORE UPDATE ON products FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER count_version BEFORE UPDATE ON brands FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER count_version BEFORE UPDATE ON categories FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER count_version BEFORE UPDATE ON collections FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
CREATE TRIGGER count_version BEFORE UPDATE ON ingredients FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION count_version();
