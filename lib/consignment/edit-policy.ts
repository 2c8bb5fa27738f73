import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit, type AuditFacts } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { policySchema, type Policy } from "./policy";

/** `changed`: somebody saved the draft since the form was made. */
export type PolicyFailure = "not_found" | "changed";

type Draft = { version: number; rules: unknown; seen: string };

/** Begins the next version as a copy of what counts. `exists` where one is begun already. Merchandisers only. */
export async function beginPolicy(
  actor: Actor,
  occasion: Occasion,
): Promise<Result<{ version: number }, "not_found" | "exists">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [draft] = await tx<{ version: number }>(
      `INSERT INTO consignment_policies (version, rules, created_at, created_by)
       SELECT (SELECT max(version) FROM consignment_policies) + 1, rules, $1, $2 FROM consignment_policies
        WHERE published_at IS NOT NULL ORDER BY version DESC LIMIT 1
       ON CONFLICT DO NOTHING RETURNING version`,
      [occasion.clock.now(), actor.userId],
    );
    if (!draft) return err("exists");
    await audit(tx, actor, { action: "begin", version: draft.version, after: null }, occasion);
    return ok(draft);
  });
}

/** Throws the draft away. Merchandisers only. */
export async function dropPolicy(
  actor: Actor,
  seen: string,
  occasion: Occasion,
): Promise<Result<void, PolicyFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, seen);
    if (!draft.ok) return draft;
    const { version } = draft.value;
    await tx(`DELETE FROM consignment_policies WHERE version = $1`, [version]);
    await audit(tx, actor, { action: "drop", version, after: null }, occasion);
    return ok(undefined);
  });
}

/**
 * Changes the draft: `change` is given its rules and hands out the new ones, or why it cannot be. Nothing counts before
 * it is published. Merchandisers only.
 */
export async function changePolicy<Code extends string = never>(
  actor: Actor,
  wish: {
    readonly seen: string;
    /** What was changed, for the audit. */
    readonly what: string;
    readonly change: (
      rules: Policy,
      tx: Tx,
    ) => Promise<Result<Policy, Code>> | Result<Policy, Code>;
  },
  occasion: Occasion,
): Promise<Result<void, PolicyFailure | Code>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, wish.seen);
    if (!draft.ok) return draft;
    const { version, rules } = draft.value;
    const changed = await wish.change(policySchema.parse(rules), tx);
    if (!changed.ok) return changed;
    await tx(`UPDATE consignment_policies SET rules = $2 WHERE version = $1`, [
      version,
      JSON.stringify(policySchema.parse(changed.value)),
    ]);
    await audit(tx, actor, { action: "change", version, after: { what: wish.what } }, occasion);
    return ok(undefined);
  });
}

/** Makes the draft what counts for offers from now on. What was agreed on stays as it is. Merchandisers only. */
export async function publishPolicy(
  actor: Actor,
  { seen, note }: { readonly seen: string; readonly note: string },
  occasion: Occasion,
): Promise<Result<{ version: number }, PolicyFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, seen);
    if (!draft.ok) return draft;
    const { version } = draft.value;
    await tx(`UPDATE consignment_policies SET published_at = $2, note = $3 WHERE version = $1`, [
      version,
      occasion.clock.now(),
      note,
    ]);
    await audit(tx, actor, { action: "publish", version, after: { note } }, occasion);
    return ok({ version });
  });
}

async function lockDraft(tx: Tx, seen: string): Promise<Result<Draft, "not_found" | "changed">> {
  const [draft] = await tx<Draft>(
    `SELECT version, rules, md5(rules::text) AS seen FROM consignment_policies WHERE published_at IS NULL FOR UPDATE`,
  );
  if (!draft) return err("not_found");
  return draft.seen === seen ? ok(draft) : err("changed");
}

type Done = {
  readonly action: string;
  readonly version: number;
  readonly after: AuditFacts | null;
};

async function audit(
  tx: Tx,
  actor: StaffActor,
  { action, version, after }: Done,
  { clock, origin }: Occasion,
): Promise<void> {
  const entity = "consignment_policy";
  const at = clock.now();
  await writeAudit(tx, {
    actor,
    action,
    entity,
    entityId: String(version),
    before: null,
    after,
    at,
    origin,
  });
}
