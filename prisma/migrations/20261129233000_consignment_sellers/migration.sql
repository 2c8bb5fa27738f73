-- AlterTable
ALTER TABLE "consignment_contracts" ADD COLUMN     "accepted_as" JSONB;

-- CreateTable
CREATE TABLE "consignment_uploads" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "consignment_uploads_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consignment_uploads_key_key" ON "consignment_uploads"("key");

-- CreateIndex
CREATE INDEX "consignment_uploads_item_id_idx" ON "consignment_uploads"("item_id");

-- CreateIndex
CREATE INDEX "consignment_uploads_created_at_idx" ON "consignment_uploads"("created_at");

-- What was put before a seller is never rewritten, and what they accepted says for good when they did, and as whom.
CREATE OR REPLACE FUNCTION consignment_contracts_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fixed text[] := ARRAY['status', 'terms_version', 'accepted_at', 'accepted_ip', 'accepted_as'];
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - fixed IS DISTINCT FROM to_jsonb(NEW) - fixed
    OR (OLD.accepted_at IS NOT NULL AND (OLD.accepted_at, OLD.terms_version, OLD.accepted_ip, OLD.accepted_as)
      IS DISTINCT FROM (NEW.accepted_at, NEW.terms_version, NEW.accepted_ip, NEW.accepted_as)) THEN
    RAISE EXCEPTION 'a contract is never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER TABLE consignment_contracts ADD CONSTRAINT consignment_contracts_accepted_as CHECK (accepted_as IS NULL OR accepted_at IS NOT NULL);
