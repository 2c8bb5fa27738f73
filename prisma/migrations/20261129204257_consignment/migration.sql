CREATE SEQUENCE consignment_number_seq START 10001;

-- CreateEnum
CREATE TYPE "consignment_status" AS ENUM ('draft', 'submitted', 'changes_requested', 'declined', 'offered', 'accepted', 'withdrawn', 'in_transit', 'received', 'requoted', 'listed', 'sold', 'settled', 'in_grace', 'returning', 'returned', 'donated', 'converted', 'blocked');

-- CreateEnum
CREATE TYPE "contract_status" AS ENUM ('proposed', 'accepted', 'refused', 'expired', 'replaced');

-- CreateEnum
CREATE TYPE "end_outcome" AS ENUM ('return', 'donate', 'convert');

-- CreateEnum
CREATE TYPE "reject_choice" AS ENUM ('return', 'donate');

-- CreateEnum
CREATE TYPE "payout_method" AS ENUM ('transfer', 'credit');

-- CreateEnum
CREATE TYPE "photo_status" AS ENUM ('waiting', 'ready', 'refused');

-- CreateEnum
CREATE TYPE "photo_source" AS ENUM ('seller', 'intake');

-- CreateEnum
CREATE TYPE "message_side" AS ENUM ('seller', 'staff');

-- CreateEnum
CREATE TYPE "earning_status" AS ENUM ('pending', 'payable', 'paying', 'paid', 'reversed', 'clawed_back');

-- CreateEnum
CREATE TYPE "payout_status" AS ENUM ('pending', 'sending', 'failed', 'paid', 'reversed', 'cancelled');

-- CreateEnum
CREATE TYPE "transfer_status" AS ENUM ('pending', 'succeeded', 'failed');

-- CreateTable
CREATE TABLE "consignors" (
    "user_id" UUID NOT NULL,
    "full_name" TEXT,
    "line1" TEXT,
    "line2" TEXT,
    "city" TEXT,
    "state" CHAR(2),
    "postal" TEXT,
    "phone" TEXT,
    "payout_method" "payout_method" NOT NULL DEFAULT 'transfer',
    "stripe_account_id" TEXT,
    "transfers_active" BOOLEAN NOT NULL DEFAULT false,
    "stripe_requirements" JSONB NOT NULL DEFAULT '[]',
    "stripe_checked_at" TIMESTAMPTZ(3),
    "payouts_held_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignors_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "consignor_agreements" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "consignor_id" UUID NOT NULL,
    "terms_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "consignor_agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_policies" (
    "version" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "consignment_policies_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "consignment_items" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" TEXT NOT NULL DEFAULT ('C-'::text || nextval('consignment_number_seq'::regclass)),
    "consignor_id" UUID NOT NULL,
    "status" "consignment_status" NOT NULL DEFAULT 'draft',
    "blocked_from" "consignment_status",
    "block_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "category_id" UUID,
    "subcategory" TEXT,
    "title" TEXT,
    "maker" TEXT,
    "size_label" TEXT,
    "measurements" JSONB NOT NULL DEFAULT '{}',
    "color" TEXT,
    "material" TEXT,
    "condition" "piece_condition",
    "era" TEXT,
    "retail_cents" INTEGER,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "proof" TEXT,
    "proof_note" TEXT,
    "story" TEXT,
    "flawless" BOOLEAN NOT NULL DEFAULT false,
    "disclosures" JSONB NOT NULL DEFAULT '{}',
    "reject_choice" "reject_choice",
    "from_order_line_id" UUID,
    "product_id" UUID,
    "shelf" TEXT,
    "decline_reason" TEXT,
    "withdraw_reason" TEXT,
    "carrier" TEXT,
    "tracking" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "listed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignment_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_photos" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "source" "photo_source" NOT NULL DEFAULT 'seller',
    "slot" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "photo_status" NOT NULL DEFAULT 'waiting',
    "problem" TEXT,
    "original" TEXT,
    "base" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "dominant" TEXT,
    "blur" TEXT,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignment_photos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_flaws" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "source" "photo_source" NOT NULL DEFAULT 'seller',
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "photo_id" UUID,
    "x_bp" INTEGER,
    "y_bp" INTEGER,

    CONSTRAINT "consignment_flaws_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_contracts" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "status" "contract_status" NOT NULL DEFAULT 'proposed',
    "policy_version" INTEGER NOT NULL,
    "override_reason" TEXT,
    "price_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "split" JSONB NOT NULL,
    "markdowns" JSONB NOT NULL,
    "floor_cents" INTEGER NOT NULL,
    "term_days" INTEGER NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "ship_by_days" INTEGER NOT NULL,
    "end_outcome" "end_outcome" NOT NULL,
    "credit_bonus_bp" INTEGER NOT NULL,
    "differences" TEXT,
    "note" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "terms_version" INTEGER,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_ip" TEXT,

    CONSTRAINT "consignment_contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_history" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "transition" TEXT NOT NULL,
    "from" "consignment_status",
    "to" "consignment_status" NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignment_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_messages" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "side" "message_side" NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "consignment_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_requests" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "consignment_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_inspections" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "checks" JSONB NOT NULL,
    "authenticity_note" TEXT,
    "measurements" JSONB NOT NULL DEFAULT '{}',
    "condition" "piece_condition",
    "recall_search" TEXT,
    "recall_found" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "note" TEXT,
    "inspected_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignment_inspections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resale_blocks" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "term" CITEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "source" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "resale_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignor_earnings" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_line_id" UUID NOT NULL,
    "item_id" UUID,
    "consignor_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "status" "earning_status" NOT NULL DEFAULT 'pending',
    "sold_at" TIMESTAMPTZ(3) NOT NULL,
    "payable_from" TIMESTAMPTZ(3),
    "frozen_reason" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "consignor_earnings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment_runs" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "report" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "consignment_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_runs" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "payout_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payouts" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "run_id" UUID,
    "consignor_id" UUID NOT NULL,
    "method" "payout_method" NOT NULL,
    "status" "payout_status" NOT NULL DEFAULT 'pending',
    "gross_cents" INTEGER NOT NULL,
    "debt_cents" INTEGER NOT NULL DEFAULT 0,
    "amount_cents" INTEGER NOT NULL,
    "bonus_cents" INTEGER NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "payouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_lines" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "payout_id" UUID NOT NULL,
    "earning_id" UUID,
    "adjustment_id" UUID,
    "amount_cents" INTEGER NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "payout_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfers" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "payout_id" UUID NOT NULL,
    "order_line_id" UUID,
    "source_charge_id" TEXT,
    "destination" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "status" "transfer_status" NOT NULL DEFAULT 'pending',
    "stripe_transfer_id" TEXT,
    "reversed_cents" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "transfers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer_reversals" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "transfer_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "status" "transfer_status" NOT NULL DEFAULT 'pending',
    "stripe_reversal_id" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "transfer_reversals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignor_adjustments" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "consignor_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "reason" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignor_adjustments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_history" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "payout_id" UUID NOT NULL,
    "transition" TEXT NOT NULL,
    "from" "payout_status",
    "to" "payout_status" NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payout_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consignors_stripe_account_id_key" ON "consignors"("stripe_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "consignor_agreements_consignor_id_terms_version_key" ON "consignor_agreements"("consignor_id", "terms_version");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_items_number_key" ON "consignment_items"("number");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_items_product_id_key" ON "consignment_items"("product_id");

-- CreateIndex
CREATE INDEX "consignment_items_consignor_id_status_idx" ON "consignment_items"("consignor_id", "status");

-- CreateIndex
CREATE INDEX "consignment_items_status_due_at_idx" ON "consignment_items"("status", "due_at");

-- CreateIndex
CREATE INDEX "consignment_items_status_submitted_at_idx" ON "consignment_items"("status", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_photos_base_key" ON "consignment_photos"("base");

-- CreateIndex
CREATE INDEX "consignment_photos_item_id_source_position_idx" ON "consignment_photos"("item_id", "source", "position");

-- CreateIndex
CREATE INDEX "consignment_flaws_item_id_source_position_idx" ON "consignment_flaws"("item_id", "source", "position");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_contracts_item_id_round_key" ON "consignment_contracts"("item_id", "round");

-- CreateIndex
CREATE INDEX "consignment_history_item_id_at_idx" ON "consignment_history"("item_id", "at");

-- CreateIndex
CREATE INDEX "consignment_messages_item_id_at_idx" ON "consignment_messages"("item_id", "at");

-- CreateIndex
CREATE INDEX "consignment_requests_item_id_asked_at_idx" ON "consignment_requests"("item_id", "asked_at");

-- CreateIndex
CREATE INDEX "consignment_inspections_item_id_at_idx" ON "consignment_inspections"("item_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "consignor_earnings_order_line_id_key" ON "consignor_earnings"("order_line_id");

-- CreateIndex
CREATE INDEX "consignor_earnings_consignor_id_status_idx" ON "consignor_earnings"("consignor_id", "status");

-- CreateIndex
CREATE INDEX "consignor_earnings_status_payable_from_idx" ON "consignor_earnings"("status", "payable_from");

-- CreateIndex
CREATE INDEX "consignment_runs_kind_started_at_idx" ON "consignment_runs"("kind", "started_at");

-- CreateIndex
CREATE INDEX "payouts_consignor_id_created_at_idx" ON "payouts"("consignor_id", "created_at");

-- CreateIndex
CREATE INDEX "payouts_status_idx" ON "payouts"("status");

-- CreateIndex
CREATE INDEX "payout_lines_payout_id_idx" ON "payout_lines"("payout_id");

-- CreateIndex
CREATE UNIQUE INDEX "transfers_stripe_transfer_id_key" ON "transfers"("stripe_transfer_id");

-- CreateIndex
CREATE INDEX "transfers_payout_id_idx" ON "transfers"("payout_id");

-- CreateIndex
CREATE INDEX "transfers_order_line_id_idx" ON "transfers"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_reversals_stripe_reversal_id_key" ON "transfer_reversals"("stripe_reversal_id");

-- CreateIndex
CREATE INDEX "transfer_reversals_transfer_id_idx" ON "transfer_reversals"("transfer_id");

-- CreateIndex
CREATE INDEX "consignor_adjustments_consignor_id_at_idx" ON "consignor_adjustments"("consignor_id", "at");

-- CreateIndex
CREATE INDEX "payout_history_payout_id_at_idx" ON "payout_history"("payout_id", "at");

-- AddForeignKey
ALTER TABLE "consignors" ADD CONSTRAINT "consignors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignor_agreements" ADD CONSTRAINT "consignor_agreements_consignor_id_fkey" FOREIGN KEY ("consignor_id") REFERENCES "consignors"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_items" ADD CONSTRAINT "consignment_items_consignor_id_fkey" FOREIGN KEY ("consignor_id") REFERENCES "consignors"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_items" ADD CONSTRAINT "consignment_items_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_items" ADD CONSTRAINT "consignment_items_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_items" ADD CONSTRAINT "consignment_items_from_order_line_id_fkey" FOREIGN KEY ("from_order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_photos" ADD CONSTRAINT "consignment_photos_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_flaws" ADD CONSTRAINT "consignment_flaws_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_flaws" ADD CONSTRAINT "consignment_flaws_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "consignment_photos"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_contracts" ADD CONSTRAINT "consignment_contracts_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_contracts" ADD CONSTRAINT "consignment_contracts_policy_version_fkey" FOREIGN KEY ("policy_version") REFERENCES "consignment_policies"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_history" ADD CONSTRAINT "consignment_history_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_messages" ADD CONSTRAINT "consignment_messages_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_requests" ADD CONSTRAINT "consignment_requests_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment_inspections" ADD CONSTRAINT "consignment_inspections_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignor_earnings" ADD CONSTRAINT "consignor_earnings_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignor_earnings" ADD CONSTRAINT "consignor_earnings_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "consignment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignor_earnings" ADD CONSTRAINT "consignor_earnings_consignor_id_fkey" FOREIGN KEY ("consignor_id") REFERENCES "consignors"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "payout_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_consignor_id_fkey" FOREIGN KEY ("consignor_id") REFERENCES "consignors"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_lines" ADD CONSTRAINT "payout_lines_payout_id_fkey" FOREIGN KEY ("payout_id") REFERENCES "payouts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_lines" ADD CONSTRAINT "payout_lines_earning_id_fkey" FOREIGN KEY ("earning_id") REFERENCES "consignor_earnings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_lines" ADD CONSTRAINT "payout_lines_adjustment_id_fkey" FOREIGN KEY ("adjustment_id") REFERENCES "consignor_adjustments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_payout_id_fkey" FOREIGN KEY ("payout_id") REFERENCES "payouts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_reversals" ADD CONSTRAINT "transfer_reversals_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "transfers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignor_adjustments" ADD CONSTRAINT "consignor_adjustments_consignor_id_fkey" FOREIGN KEY ("consignor_id") REFERENCES "consignors"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_history" ADD CONSTRAINT "payout_history_payout_id_fkey" FOREIGN KEY ("payout_id") REFERENCES "payouts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
