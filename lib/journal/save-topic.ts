import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import type { JournalOccasion } from "./occasion";
import type { TopicForm } from "./people-schema";
import { slugFrom } from "./slug-from";

type Held = { slug: string; name: string; version: number };

/** Makes a topic that articles stand under, or changes one. Editors only. */
export async function saveTopic(
  actor: Actor,
  input: TopicForm,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ id: string; slug: string }, "not_found" | "stale" | "taken" | "no_address">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const { id = null, name, intro, position } = input;
  try {
    return await transaction(async (tx) => {
      const before = id === null ? null : await hold(tx, id);
      if (id !== null && !before) return err("not_found");
      if (before && input.version !== undefined && before.version !== input.version)
        return err("stale");
      const slug = input.slug ?? before?.slug ?? slugFrom(name);
      if (slug === "") return err("no_address");
      const values = [slug, name, intro, position];
      const [row] = await tx<{ id: string }>(
        id === null
          ? "INSERT INTO journal_topics (slug, name, intro, position) VALUES ($1, $2, $3, $4) RETURNING id"
          : "UPDATE journal_topics SET slug = $1, name = $2, intro = $3, position = $4 WHERE id = $5 RETURNING id",
        id === null ? values : [...values, id],
      );
      if (!row) throw new Error("A topic was not written");
      await writeAudit(tx, {
        actor,
        action: id === null ? "add_topic" : "save_topic",
        entity: "journal_topic",
        entityId: row.id,
        before: before && { slug: before.slug, name: before.name },
        after: { slug, name, position },
        at: clock.now(),
        origin,
      });
      await announceJournal(tx);
      return ok({ id: row.id, slug });
    });
  } catch (error) {
    if (isUniqueViolation(error, "journal_topics_slug_key")) return err("taken");
    throw error;
  }
}

async function hold(tx: Tx, id: string): Promise<Held | null> {
  const [row] = await tx<Held>(
    "SELECT slug, name, version FROM journal_topics WHERE id = $1 FOR UPDATE",
    [id],
  );
  return row ?? null;
}
