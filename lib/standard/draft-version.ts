import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { actorName, type StandardOccasion } from "./occasion";
import type { DropDraftInput, RemoveRuleInput, SaveRuleInput, StartDraftInput } from "./schema";

const COPIED = `key, name, names, cas, pattern, group_slug, verdict, basis, reason, condition, max_percent, cap_uses, only_uses,
  not_with, needs, law, retailers, sources, confidence, warnings`;

/** Begins the next version as a copy of the one that counts. `exists` where one is being written already. */
export async function startDraft(
  actor: Actor,
  { summary }: StartDraftInput,
  occasion: StandardOccasion,
): Promise<Result<{ number: number }, "not_found" | "exists">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  try {
    return await transaction(async (tx) => {
      const [draft] = await tx<{ id: string; number: number }>(
        `INSERT INTO standard_versions (number, summary, created_at, created_by)
         SELECT coalesce(max(number), 0) + 1, $1, $2, $3 FROM standard_versions RETURNING id, number`,
        [summary, at, actorName(actor)],
      );
      if (!draft) throw new Error("A version could not be made");
      await tx(
        `INSERT INTO standard_rules (version_id, ${COPIED}) SELECT $1, ${COPIED} FROM standard_rules
          WHERE version_id = (SELECT id FROM standard_versions WHERE status = 'published')`,
        [draft.id],
      );
      await writeAudit(tx, {
        actor,
        action: "start_standard",
        entity: "standard",
        entityId: draft.id,
        before: null,
        after: { number: draft.number },
        at,
        origin: occasion.origin,
      });
      return ok({ number: draft.number });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("exists");
    throw error;
  }
}

/** Throws the version away that is being written. Its number is given again. */
export async function dropDraft(
  actor: Actor,
  { id }: DropDraftInput,
  occasion: StandardOccasion,
): Promise<Result<void, "not_found" | "running" | "kept">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const draft = await holdDraft(tx);
    if (draft === "running") return err("running");
    if (draft?.id !== id) return err("not_found");
    const gone = await tx(
      `DELETE FROM standard_versions v WHERE id = $1 AND NOT EXISTS (SELECT FROM product_audits WHERE version_id = v.id) RETURNING id`,
      [id],
    );
    // Audits are never thrown away, not even those of a publication that was stopped.
    if (gone.length === 0) return err("kept");
    await writeAudit(tx, {
      actor,
      action: "drop_standard",
      entity: "standard",
      entityId: id,
      before: { number: draft.number },
      after: null,
      at: occasion.clock.now(),
      origin: occasion.origin,
    });
    return ok(undefined);
  });
}

type Draft = { readonly id: string; readonly number: number };

/** The version that is being written, kept from being published until the transaction ends. */
async function holdDraft(tx: Tx): Promise<Draft | "running" | null> {
  const [draft] = await tx<Draft>(
    `SELECT id, number FROM standard_versions WHERE status = 'draft' FOR UPDATE`,
  );
  if (!draft) return null;
  const [run] = await tx(
    `SELECT 1 FROM standard_runs WHERE version_id = $1 AND status = 'running'`,
    [draft.id],
  );
  return run ? "running" : draft;
}

/** Adds a rule to the draft, or changes it. Refused while the catalogue is being audited by it. */
export async function saveRule(
  actor: Actor,
  rule: SaveRuleInput,
  occasion: StandardOccasion,
): Promise<Result<{ key: string }, "not_found" | "running" | "group">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const draft = await holdDraft(tx);
    if (draft === "running") return err("running");
    if (!draft) return err("not_found");
    const [group] = await tx(`SELECT 1 FROM ingredient_groups WHERE slug = $1`, [rule.groupSlug]);
    if (!group) return err("group");
    await tx(
      `INSERT INTO standard_rules (version_id, key, name, names, pattern, group_slug, verdict, basis, reason, condition, max_percent,
         cap_uses, only_uses, not_with, needs, law, retailers, sources, confidence)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '[]', '{}',
         '[{"field":"reason, verdict","source":"our own judgment","confidence":"known"}]', 'known')
       ON CONFLICT (version_id, key) DO UPDATE SET (name, names, pattern, group_slug, verdict, basis, reason, condition, max_percent,
         cap_uses, only_uses, not_with, needs) = (excluded.name, excluded.names, excluded.pattern, excluded.group_slug, excluded.verdict,
         excluded.basis, excluded.reason, excluded.condition, excluded.max_percent, excluded.cap_uses, excluded.only_uses,
         excluded.not_with, excluded.needs)`,
      [
        draft.id,
        rule.key,
        rule.name,
        rule.names ?? [],
        rule.pattern ?? null,
        rule.groupSlug,
        rule.verdict,
        rule.basis,
        rule.reason,
        rule.condition ?? null,
        rule.maxPercent ?? null,
        rule.capUses ?? [],
        rule.onlyUses ?? [],
        rule.notWith ?? [],
        rule.needs ?? null,
      ],
    );
    await writeRuleAudit(tx, actor, "save_rule", rule.key, draft, occasion);
    return ok({ key: rule.key });
  });
}

/** Takes a rule out of the draft. */
export async function removeRule(
  actor: Actor,
  { key }: RemoveRuleInput,
  occasion: StandardOccasion,
): Promise<Result<void, "not_found" | "running">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const draft = await holdDraft(tx);
    if (draft === "running") return err("running");
    if (!draft) return err("not_found");
    const gone = await tx(
      `DELETE FROM standard_rules WHERE version_id = $1 AND key = $2 RETURNING key`,
      [draft.id, key],
    );
    if (gone.length === 0) return err("not_found");
    await writeRuleAudit(tx, actor, "remove_rule", key, draft, occasion);
    return ok(undefined);
  });
}

async function writeRuleAudit(
  tx: Tx,
  actor: Parameters<typeof writeAudit>[1]["actor"],
  action: string,
  key: string,
  draft: Draft,
  { clock, origin }: StandardOccasion,
): Promise<void> {
  const after = { version: draft.number, rule: key };
  const at = clock.now();
  await writeAudit(tx, {
    actor,
    action,
    entity: "standard",
    entityId: draft.id,
    before: null,
    after,
    at,
    origin,
  });
}
