import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceJournal } from "./announce";
import { findTwins, freeKeys, lockShelf, type Twin } from "./internal/reference-keys";
import { actorName, type JournalOccasion } from "./occasion";
import type { ReferenceForm } from "./reference-schema";

export type SaveReferenceFailure =
  | "not_found"
  | "stale"
  | "taken"
  | "same_doi"
  | "same_pmid"
  | "same_title";

const REFUSALS = { doi: "same_doi", pmid: "same_pmid", title: "same_title" } as const;

/**
 * Puts a study on file, or changes one. One with the DOI or PMID of another is refused (`same_doi`, `same_pmid`); one
 * with its title too, unless the editor says that it is another (`distinct`). All three carry `slug` and `title` of the
 * one that is there. `stale`: somebody changed it since `version`; `taken`: another has the key. Editors only.
 */
export async function saveReference(
  actor: Actor,
  input: ReferenceForm,
  occasion: JournalOccasion,
): Promise<Result<{ id: string; slug: string }, SaveReferenceFailure>> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const { id = null, doi, pmid, title, distinct } = input;
  try {
    return await transaction(async (tx) => {
      await lockShelf(tx);
      const [twin] = await findTwins(tx, [{ doi, pmid, title }], id);
      if (twin && !(twin.by === "title" && (distinct || id !== null))) return refused(twin);
      const before = id === null ? null : await held(tx, id);
      if (id !== null && !before) return err("not_found");
      if (before && input.version !== undefined && before.version !== input.version)
        return err("stale");
      const slug = input.slug ?? before?.slug ?? (await freeKeys(tx, [input]))[0] ?? "";
      const at = occasion.clock.now();
      const saved = await write(
        tx,
        id,
        { ...input, slug },
        { before, actor: actorName(actor), at },
      );
      await writeAudit(tx, {
        actor,
        action: id === null ? "add_reference" : "save_reference",
        entity: "reference",
        entityId: saved,
        before: before && { slug: before.slug, title: before.title, evidence: before.evidence },
        after: { slug, title, evidence: input.evidence, confidence: input.confidence },
        at,
        origin: occasion.origin,
      });
      await announceJournal(tx);
      return ok({ id: saved, slug });
    });
  } catch (error) {
    if (isUniqueViolation(error, "journal_references_slug_key")) return err("taken");
    throw error;
  }
}

const refused = ({ by, slug, title }: Twin) => err(REFUSALS[by], { slug, title });

type Held = {
  slug: string;
  title: string;
  version: number;
  evidence: string | null;
  verifiedAt: Date | null;
  verifiedBy: string | null;
  doi: string | null;
  doiStatus: string | null;
  doiCheckedAt: Date | null;
};

async function held(tx: Tx, id: string): Promise<Held | null> {
  const [row] = await tx<Held>(
    `SELECT slug, title, version, evidence::text AS evidence, verified_at AS "verifiedAt", verified_by AS "verifiedBy", doi,
       doi_status AS "doiStatus", doi_checked_at AS "doiCheckedAt" FROM journal_references WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

type By = { readonly before: Held | null; readonly actor: string; readonly at: Date };

/** Who saw it in its source, and when; of a DOI that was tried, when. What was so before keeps its day. */
function looked(input: ReferenceForm, { before, actor, at }: By): Record<string, unknown> {
  const read = input.confidence === "read";
  const tried = input.doi === null || input.doiLeads === "untried" ? null : input.doiLeads;
  const asBefore = before?.doi === input.doi && before?.doiStatus === tried;
  return {
    verified_at: read ? (before?.verifiedAt ?? at) : null,
    verified_by: read ? (before?.verifiedBy ?? actor) : null,
    doi_status: tried,
    doi_checked_at: tried === null ? null : asBefore ? before.doiCheckedAt : at,
  };
}

async function write(tx: Tx, id: string | null, input: ReferenceForm & { slug: string }, by: By) {
  const columns: Readonly<Record<string, unknown>> = {
    slug: input.slug,
    medium: input.medium,
    authors: JSON.stringify(input.authors),
    authors_complete: !input.moreAuthors,
    title: input.title,
    journal: input.journal,
    year: input.year,
    month: input.month,
    day: input.month === null ? null : input.day,
    volume: input.volume,
    issue: input.issue,
    pages: input.pages,
    publisher: input.publisher,
    issn: input.issn,
    doi: input.doi,
    pmid: input.pmid,
    url: input.url,
    kind: input.kind,
    subjects: input.subjects,
    population: input.population,
    finding: input.finding,
    evidence: input.evidence,
    topics: input.topics,
    confidence: input.confidence,
    source: input.source,
    note: input.note,
    funding_note: input.fundingNote,
    updated_at: by.at,
    ...looked(input, by),
    ...(id === null ? { created_at: by.at, created_by: by.actor } : {}),
  };
  const names = Object.keys(columns);
  const places = names.map((_name, index) => `$${index + 1}`).join(", ");
  const [row] = await tx<{ id: string }>(
    id === null
      ? `INSERT INTO journal_references (${names.join(", ")}) VALUES (${places}) RETURNING id`
      : `UPDATE journal_references SET (${names.join(", ")}) = (${places}) WHERE id = $${names.length + 1} RETURNING id`,
    [...Object.values(columns), ...(id === null ? [] : [id])],
  );
  if (!row) throw new Error("A reference was not written");
  return row.id;
}
