-- The numbers of returns, claims and credit notes that people read out on the phone.
CREATE SEQUENCE return_number_seq START 10001;
CREATE SEQUENCE claim_number_seq START 10001;
CREATE SEQUENCE credit_note_number_seq START 10001;

-- CreateEnum
CREATE TYPE "dispute_status" AS ENUM ('inquiry', 'needs_response', 'under_review', 'won', 'lost');

-- CreateEnum
CREATE TYPE "refund_destination" AS ENUM ('original', 'store_credit', 'gift_card');

-- CreateEnum
CREATE TYPE "promotion_status" AS ENUM ('draft', 'active', 'ended');

-- CreateEnum
CREATE TYPE "promotion_kind" AS ENUM ('percent', 'amount', 'free_shipping', 'buy_x');

-- CreateEnum
CREATE TYPE "promotion_bearer" AS ENUM ('shop', 'shared');

-- CreateEnum
CREATE TYPE "return_status" AS ENUM ('requested', 'approved', 'in_transit', 'received', 'refunded', 'declined', 'cancelled');

-- CreateEnum
CREATE TYPE "return_reason" AS ENUM ('changed_mind', 'too_small', 'too_large', 'not_as_described', 'faulty', 'wrong_item', 'arrived_late');

-- CreateEnum
CREATE TYPE "return_outcome" AS ENUM ('refund', 'credit');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('damaged', 'wrong', 'missing');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('open', 'settled', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "claim_remedy" AS ENUM ('refund', 'resend', 'send_back');

-- CreateEnum
CREATE TYPE "gift_card_status" AS ENUM ('pending', 'active', 'void');

-- CreateEnum
CREATE TYPE "gift_card_origin" AS ENUM ('bought', 'refund');

-- AlterEnum
ALTER TYPE "ledger_account_kind" ADD VALUE 'tenders_held';
ALTER TYPE "ledger_account_kind" ADD VALUE 'allowances';
ALTER TYPE "ledger_account_kind" ADD VALUE 'restocking_fees';
ALTER TYPE "ledger_account_kind" ADD VALUE 'disputes';
ALTER TYPE "ledger_account_kind" ADD VALUE 'dispute_losses';

-- AlterEnum
ALTER TYPE "shipment_status" ADD VALUE 'cancelled';

-- AlterEnum
ALTER TYPE "refund_status" ADD VALUE 'superseded';

-- AlterEnum
ALTER TYPE "history_axis" ADD VALUE 'return';
ALTER TYPE "history_axis" ADD VALUE 'claim';
ALTER TYPE "history_axis" ADD VALUE 'dispute';

-- DropIndex
DROP INDEX "payments_order_id_tender_key";

-- DropIndex
DROP INDEX "shipments_order_id_idx";

-- AlterTable
ALTER TABLE "carts" ADD COLUMN     "use_credit" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "shipping_discount_cents" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "order_lines" ADD COLUMN     "quantity_cancelled" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shared_discount_cents" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "bought_card_id" UUID,
ADD COLUMN     "gift_card_id" UUID,
ALTER COLUMN "order_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "refunds" ADD COLUMN     "credit_note_id" UUID,
ADD COLUMN     "destination" "refund_destination" NOT NULL DEFAULT 'original',
ADD COLUMN     "gift_card_id" UUID,
ADD COLUMN     "replaces_id" UUID;

-- AlterTable
ALTER TABLE "shipments" ADD COLUMN     "carrier" TEXT,
ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "label_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "label_failure" TEXT,
ADD COLUMN     "label_key" TEXT,
ADD COLUMN     "label_made_at" TIMESTAMPTZ(3),
ADD COLUMN     "lost_at" TIMESTAMPTZ(3),
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "promised_for" DATE,
ADD COLUMN     "replaces_id" UUID,
ADD COLUMN     "service" TEXT,
ADD COLUMN     "ship_by" DATE,
ADD COLUMN     "shipped_at" TIMESTAMPTZ(3),
ADD COLUMN     "tracking" TEXT;

-- Parcels that were there before: sent within three days, and with the shopper as their rate says.
UPDATE shipments s SET ship_by = (s.created_at + interval '3 days')::date,
  promised_for = (s.created_at + interval '3 days')::date + o.max_days * 7 / 5
FROM orders o WHERE o.id = s.order_id;
ALTER TABLE "shipments" ALTER COLUMN "promised_for" SET NOT NULL, ALTER COLUMN "ship_by" SET NOT NULL;

-- History says what moved: so far an order had one payment and one parcel.
ALTER TABLE "order_history" ADD COLUMN     "subject_id" UUID;
ALTER TABLE order_history DISABLE TRIGGER append_only;
UPDATE order_history h SET subject_id = CASE axis::text
  WHEN 'payment' THEN (SELECT id FROM payments WHERE order_id = h.order_id ORDER BY id LIMIT 1)
  WHEN 'shipment' THEN (SELECT id FROM shipments WHERE order_id = h.order_id ORDER BY id LIMIT 1)
  ELSE h.order_id END;
ALTER TABLE order_history ENABLE TRIGGER append_only;
ALTER TABLE "order_history" ALTER COLUMN "subject_id" SET NOT NULL;

-- CreateTable
CREATE TABLE "disputes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "stripe_dispute_id" TEXT NOT NULL,
    "payment_id" UUID NOT NULL,
    "order_id" UUID,
    "status" "dispute_status" NOT NULL,
    "reason" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "withdrawn_cents" INTEGER NOT NULL DEFAULT 0,
    "fee_cents" INTEGER NOT NULL DEFAULT 0,
    "returned_cents" INTEGER NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "due_by" TIMESTAMPTZ(3),
    "evidence_key" TEXT,
    "evidence_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_notes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address_corrections" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tracking_events" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "carrier" TEXT NOT NULL,
    "tracking" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "place" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tracking_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_parcels" (
    "tracking" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "from_lines" TEXT[],
    "to_lines" TEXT[],
    "weight_grams" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "lost_at" TIMESTAMPTZ(3),

    CONSTRAINT "local_parcels_pkey" PRIMARY KEY ("tracking")
);

-- CreateTable
CREATE TABLE "promotions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "title" TEXT NOT NULL,
    "code" CITEXT,
    "status" "promotion_status" NOT NULL DEFAULT 'draft',
    "kind" "promotion_kind" NOT NULL,
    "percent_bp" INTEGER,
    "amount_cents" INTEGER,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "buy_quantity" INTEGER,
    "get_quantity" INTEGER,
    "goods" "product_kind",
    "category_ids" UUID[],
    "brand_ids" UUID[],
    "first_order" BOOLEAN NOT NULL DEFAULT false,
    "minimum_cents" INTEGER NOT NULL DEFAULT 0,
    "limit_total" INTEGER,
    "limit_per_person" INTEGER,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "combines" BOOLEAN NOT NULL DEFAULT false,
    "priority" INTEGER NOT NULL DEFAULT 100,
    "bearer" "promotion_bearer" NOT NULL DEFAULT 'shop',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,

    CONSTRAINT "promotions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotion_uses" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "promotion_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "user_id" UUID,
    "email" CITEXT NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT true,
    "goods_cents" INTEGER NOT NULL,
    "shipping_cents" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promotion_uses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart_promotions" (
    "cart_id" UUID NOT NULL,
    "promotion_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_promotions_pkey" PRIMARY KEY ("cart_id","promotion_id")
);

-- CreateTable
CREATE TABLE "returns" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" TEXT NOT NULL DEFAULT ('R-'::text || nextval('return_number_seq'::regclass)),
    "order_id" UUID NOT NULL,
    "status" "return_status" NOT NULL DEFAULT 'requested',
    "outcome" "return_outcome" NOT NULL DEFAULT 'refund',
    "claim_id" UUID,
    "note" TEXT,
    "decline_reason" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "carrier" TEXT,
    "tracking" TEXT,
    "label_key" TEXT,
    "label_made_at" TIMESTAMPTZ(3),
    "label_failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_lines" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "return_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "reason" "return_reason" NOT NULL,
    "comment" TEXT,
    "unopened" BOOLEAN NOT NULL DEFAULT true,
    "received" INTEGER,
    "opened" INTEGER,
    "resellable" INTEGER,
    "finding" TEXT,

    CONSTRAINT "return_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" TEXT NOT NULL DEFAULT ('K-'::text || nextval('claim_number_seq'::regclass)),
    "order_id" UUID NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "status" "claim_status" NOT NULL DEFAULT 'open',
    "comment" TEXT NOT NULL,
    "remedy" "claim_remedy",
    "answer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_lines" (
    "claim_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "claim_lines_pkey" PRIMARY KEY ("claim_id","order_line_id")
);

-- CreateTable
CREATE TABLE "case_photos" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "return_id" UUID,
    "claim_id" UUID,
    "position" INTEGER NOT NULL,
    "base" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_photos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_notes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" TEXT NOT NULL DEFAULT ('CN-'::text || nextval('credit_note_number_seq'::regclass)),
    "order_id" UUID NOT NULL,
    "return_id" UUID,
    "claim_id" UUID,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "goods_cents" INTEGER NOT NULL,
    "shipping_cents" INTEGER NOT NULL,
    "tax_cents" INTEGER NOT NULL,
    "fee_cents" INTEGER NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credit_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_note_lines" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "credit_note_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "goods_cents" INTEGER NOT NULL,
    "tax_cents" INTEGER NOT NULL,
    "fee_cents" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "credit_note_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "restocking_rules" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "category_id" UUID,
    "fee_bp" INTEGER NOT NULL,
    "opened_refund_bp" INTEGER NOT NULL,
    "restocks" BOOLEAN NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "restocking_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gift_cards" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "status" "gift_card_status" NOT NULL DEFAULT 'pending',
    "origin" "gift_card_origin" NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "code_hash" BYTEA,
    "code_end" TEXT,
    "code_round" INTEGER NOT NULL DEFAULT 1,
    "from_name" TEXT NOT NULL,
    "from_email" CITEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "to_email" CITEXT NOT NULL,
    "message" TEXT,
    "send_on" DATE NOT NULL,
    "mailed_at" TIMESTAMPTZ(3),
    "visitor_id" UUID,
    "user_id" UUID,
    "frozen_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activated_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "gift_cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_grants" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "reason" TEXT NOT NULL,
    "granted_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credit_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart_gift_cards" (
    "cart_id" UUID NOT NULL,
    "gift_card_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_gift_cards_pkey" PRIMARY KEY ("cart_id","gift_card_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "disputes_stripe_dispute_id_key" ON "disputes"("stripe_dispute_id");

-- CreateIndex
CREATE INDEX "disputes_payment_id_idx" ON "disputes"("payment_id");

-- CreateIndex
CREATE INDEX "disputes_order_id_idx" ON "disputes"("order_id");

-- CreateIndex
CREATE INDEX "disputes_status_due_by_idx" ON "disputes"("status", "due_by");

-- CreateIndex
CREATE INDEX "order_notes_order_id_at_idx" ON "order_notes"("order_id", "at");

-- CreateIndex
CREATE INDEX "address_corrections_order_id_at_idx" ON "address_corrections"("order_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "tracking_events_carrier_tracking_code_at_key" ON "tracking_events"("carrier", "tracking", "code", "at");

-- CreateIndex
CREATE UNIQUE INDEX "local_parcels_reference_key" ON "local_parcels"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "promotions_code_key" ON "promotions"("code");

-- CreateIndex
CREATE INDEX "promotions_status_ends_at_idx" ON "promotions"("status", "ends_at");

-- CreateIndex
CREATE INDEX "promotion_uses_promotion_id_live_idx" ON "promotion_uses"("promotion_id", "live");

-- CreateIndex
CREATE INDEX "promotion_uses_order_id_idx" ON "promotion_uses"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "promotion_uses_promotion_id_order_id_key" ON "promotion_uses"("promotion_id", "order_id");

-- CreateIndex
CREATE INDEX "cart_promotions_promotion_id_idx" ON "cart_promotions"("promotion_id");

-- CreateIndex
CREATE UNIQUE INDEX "returns_number_key" ON "returns"("number");

-- CreateIndex
CREATE INDEX "returns_order_id_idx" ON "returns"("order_id");

-- CreateIndex
CREATE INDEX "returns_status_created_at_idx" ON "returns"("status", "created_at");

-- CreateIndex
CREATE INDEX "return_lines_order_line_id_idx" ON "return_lines"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "return_lines_return_id_order_line_id_key" ON "return_lines"("return_id", "order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_number_key" ON "claims"("number");

-- CreateIndex
CREATE INDEX "claims_order_id_idx" ON "claims"("order_id");

-- CreateIndex
CREATE INDEX "claims_status_created_at_idx" ON "claims"("status", "created_at");

-- CreateIndex
CREATE INDEX "claim_lines_order_line_id_idx" ON "claim_lines"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_photos_base_key" ON "case_photos"("base");

-- CreateIndex
CREATE INDEX "case_photos_return_id_idx" ON "case_photos"("return_id");

-- CreateIndex
CREATE INDEX "case_photos_claim_id_idx" ON "case_photos"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_notes_number_key" ON "credit_notes"("number");

-- CreateIndex
CREATE INDEX "credit_notes_order_id_idx" ON "credit_notes"("order_id");

-- CreateIndex
CREATE INDEX "credit_note_lines_order_line_id_idx" ON "credit_note_lines"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_note_lines_credit_note_id_order_line_id_key" ON "credit_note_lines"("credit_note_id", "order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "restocking_rules_category_id_key" ON "restocking_rules"("category_id");

-- CreateIndex
CREATE UNIQUE INDEX "gift_cards_code_hash_key" ON "gift_cards"("code_hash");

-- CreateIndex
CREATE INDEX "gift_cards_status_send_on_idx" ON "gift_cards"("status", "send_on");

-- CreateIndex
CREATE INDEX "gift_cards_user_id_idx" ON "gift_cards"("user_id");

-- CreateIndex
CREATE INDEX "credit_grants_user_id_at_idx" ON "credit_grants"("user_id", "at");

-- CreateIndex
CREATE INDEX "cart_gift_cards_gift_card_id_idx" ON "cart_gift_cards"("gift_card_id");

-- CreateIndex
CREATE UNIQUE INDEX "payments_bought_card_id_key" ON "payments"("bought_card_id");

-- CreateIndex
CREATE INDEX "payments_order_id_idx" ON "payments"("order_id");

-- CreateIndex
CREATE INDEX "payments_gift_card_id_idx" ON "payments"("gift_card_id");

-- CreateIndex
CREATE UNIQUE INDEX "refunds_replaces_id_key" ON "refunds"("replaces_id");

-- CreateIndex
CREATE INDEX "refunds_credit_note_id_idx" ON "refunds"("credit_note_id");

-- CreateIndex
CREATE INDEX "shipments_replaces_id_idx" ON "shipments"("replaces_id");

-- CreateIndex
CREATE INDEX "shipments_status_ship_by_idx" ON "shipments"("status", "ship_by");

-- CreateIndex
CREATE UNIQUE INDEX "shipments_order_id_position_key" ON "shipments"("order_id", "position");

-- CreateIndex
CREATE INDEX "order_history_subject_id_idx" ON "order_history"("subject_id");

-- AddForeignKey
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address_corrections" ADD CONSTRAINT "address_corrections_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_bought_card_id_fkey" FOREIGN KEY ("bought_card_id") REFERENCES "gift_cards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_gift_card_id_fkey" FOREIGN KEY ("gift_card_id") REFERENCES "gift_cards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_credit_note_id_fkey" FOREIGN KEY ("credit_note_id") REFERENCES "credit_notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_gift_card_id_fkey" FOREIGN KEY ("gift_card_id") REFERENCES "gift_cards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "refunds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_promotions" ADD CONSTRAINT "cart_promotions_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "carts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_promotions" ADD CONSTRAINT "cart_promotions_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returns" ADD CONSTRAINT "returns_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returns" ADD CONSTRAINT "returns_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_lines" ADD CONSTRAINT "return_lines_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "returns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_lines" ADD CONSTRAINT "return_lines_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_photos" ADD CONSTRAINT "case_photos_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "returns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_photos" ADD CONSTRAINT "case_photos_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "returns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_note_lines" ADD CONSTRAINT "credit_note_lines_credit_note_id_fkey" FOREIGN KEY ("credit_note_id") REFERENCES "credit_notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_note_lines" ADD CONSTRAINT "credit_note_lines_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restocking_rules" ADD CONSTRAINT "restocking_rules_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gift_cards" ADD CONSTRAINT "gift_cards_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_grants" ADD CONSTRAINT "credit_grants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_gift_cards" ADD CONSTRAINT "cart_gift_cards_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "carts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_gift_cards" ADD CONSTRAINT "cart_gift_cards_gift_card_id_fkey" FOREIGN KEY ("gift_card_id") REFERENCES "gift_cards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
