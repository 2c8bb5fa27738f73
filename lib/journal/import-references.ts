import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { findTwins, freeKeys, lockShelf, type Twin } from "./internal/reference-keys";
import { actorName, type JournalOccasion } from "./occasion";
import type { ImportReferencesInput } from "./reference-schema";
import type { ImportProblem } from "./reference-desk-view";
import { foldTitle } from "./references/identifiers";
import type { ParsedReference } from "./references/parsed";
import { IMPORT_FORMATS, readReferences, type ImportFormat } from "./references/read-references";

/** The most entries of one import. */
export const MOST_IMPORTED = 2_000;

type Found = { readonly entry: string; readonly reference: ParsedReference };

const HOW = { doi: "DOI", pmid: "PMID", title: "title" } as const;

/**
 * Puts the studies of a pasted file (BibTeX, RIS, CSL-JSON) on file. What is there already, by DOI, PMID or title, or
 * stands twice in the file, is reported and left out, and so is what cannot be read. What was added still has to be
 * read and graded by somebody. Returns the import's id. Editors only.
 */
export async function importReferences(
  actor: Actor,
  { text }: ImportReferencesInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ id: string }, "not_found" | "unreadable" | "too_many">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const read = readReferences(text);
  if (!read || read.entries.length === 0) return err("unreadable");
  const { format, entries } = read;
  if (entries.length > MOST_IMPORTED) return err("too_many", { most: MOST_IMPORTED });
  const unreadable = entries.filter((one) => "problem" in one);
  const { first, again } = withoutRepeats(entries.filter((one) => "reference" in one));
  return transaction(async (tx) => {
    await lockShelf(tx);
    const twins = await findTwins(
      tx,
      first.map(({ reference }) => reference),
    );
    const known = first.flatMap(({ entry }, index) => {
      const twin = twins[index];
      return twin ? [{ entry, problem: onFile(twin), slug: twin.slug }] : [];
    });
    const added = first.filter((_one, index) => !twins[index]);
    const problems: ImportProblem[] = [
      ...known,
      ...again.map((entry) => ({ entry, problem: "It stands in the file twice.", slug: null })),
      ...unreadable.map(({ entry, problem }) => ({ entry, problem, slug: null })),
    ];
    const at = clock.now();
    const [row] = await tx<{ id: string }>(
      `INSERT INTO reference_imports (format, actor, at, total, added, duplicates, problems)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        format,
        actorName(actor),
        at,
        entries.length,
        added.length,
        known.length + again.length,
        JSON.stringify(problems),
      ],
    );
    if (!row) throw new Error("An import could not be kept");
    await insert(tx, added, { importId: row.id, format, actor: actorName(actor), at });
    await writeAudit(tx, {
      actor,
      action: "import_references",
      entity: "reference_import",
      entityId: row.id,
      before: null,
      after: { format, total: entries.length, added: added.length },
      at,
      origin,
    });
    return ok({ id: row.id });
  });
}

const onFile = ({ by, title }: Twin): string => `Its ${HOW[by]} is on file: ${title}`;

/** Each study once: by DOI, PMID and title. */
function withoutRepeats(all: readonly Found[]): { first: Found[]; again: string[] } {
  const seen = new Set<string>();
  const first: Found[] = [];
  const again: string[] = [];
  for (const one of all) {
    const { doi, pmid, title } = one.reference;
    const marks = [
      ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
      ...(pmid ? [`pmid ${pmid}`] : []),
      `title ${foldTitle(title)}`,
    ];
    if (marks.some((mark) => seen.has(mark))) again.push(one.entry);
    else first.push(one);
    for (const mark of marks) seen.add(mark);
  }
  return { first, again };
}

type Import = {
  readonly importId: string;
  readonly format: ImportFormat;
  readonly actor: string;
  readonly at: Date;
};

async function insert(tx: Tx, added: readonly Found[], { importId, format, actor, at }: Import) {
  const keys = await freeKeys(
    tx,
    added.map(({ reference }) => reference),
  );
  const rows = added.map(({ reference }, index) => ({ ...reference, slug: keys[index] }));
  await tx(
    `INSERT INTO journal_references (slug, medium, authors, authors_complete, title, journal, year, month, day, volume, issue, pages,
       publisher, issn, doi, pmid, url, kind, subjects, topics, confidence, source, import_id, created_at, created_by, updated_at)
     SELECT slug, medium, authors, "authorsComplete", title, journal, year, month, day, volume, issue, pages, publisher, issn, doi, pmid,
       url, 'other', '{}', '{}', 'known', $2, $3, $4, $5, $4
       FROM jsonb_to_recordset($1::jsonb) AS x(slug text, medium text, authors jsonb, "authorsComplete" boolean, title text,
         journal text, year int, month int, day int, volume text, issue text, pages text, publisher text, issn text, doi text,
         pmid text, url text)`,
    [JSON.stringify(rows), `Imported from ${IMPORT_FORMATS[format]}`, importId, at, actor],
  );
}
