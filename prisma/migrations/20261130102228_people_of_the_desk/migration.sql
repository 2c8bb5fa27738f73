-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "viewing_until" TIMESTAMPTZ(3),
ADD COLUMN     "viewing_user_id" UUID;

-- CreateTable
CREATE TABLE "staff_invitations" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" CITEXT NOT NULL,
    "permissions" "staff_permission"[],
    "token_hash" BYTEA NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,

    CONSTRAINT "staff_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_invitations_token_hash_key" ON "staff_invitations"("token_hash");

ALTER TABLE staff_invitations ADD CONSTRAINT staff_invitations_permissions CHECK (cardinality(permissions) > 0);
ALTER TABLE staff_invitations ADD CONSTRAINT staff_invitations_accepted CHECK (accepted_by IS NULL OR ended_at IS NOT NULL);
CREATE UNIQUE INDEX staff_invitations_one_open ON staff_invitations (email) WHERE ended_at IS NULL;
ALTER TABLE sessions ADD CONSTRAINT sessions_viewing CHECK ((viewing_user_id IS NULL) = (viewing_until IS NULL));

-- Somebody has to be able to let others in: the last administrator stays one. Use cases lock all of them first.
CREATE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM staff_members m JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL
                  WHERE 'admin' = ANY (m.permissions)) THEN
    RAISE EXCEPTION 'the last administrator stays one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_an_admin AFTER UPDATE OR DELETE ON staff_members FOR EACH ROW
  WHEN ('admin' = ANY (OLD.permissions)) EXECUTE FUNCTION keep_an_admin();

CREATE FUNCTION keep_an_admin_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM staff_members WHERE user_id = NEW.id AND 'admin' = ANY (permissions))
     AND NOT EXISTS (SELECT FROM staff_members m JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL
                      WHERE 'admin' = ANY (m.permissions)) THEN
    RAISE EXCEPTION 'the last administrator stays one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_an_admin_open AFTER UPDATE OF disabled_at ON users FOR EACH ROW
  WHEN (OLD.disabled_at IS NULL AND NEW.disabled_at IS NOT NULL) EXECUTE FUNCTION keep_an_admin_open();
