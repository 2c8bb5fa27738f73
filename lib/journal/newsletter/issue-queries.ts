import "server-only";
import { z } from "zod";
import type { Actor } from "../../access/actor";
import { hasPermission } from "../../access/permissions";
import { sql, type Sql } from "../../db";
import type { PropsOf } from "../../email/mail";
import { env } from "../../env";
import { formatCents } from "../../money";
import { err, ok, type Result } from "../../result";
import { textBlocks } from "../document/text-blocks";
import { wordsOf } from "../document/spans";
import { pieceSchema, type Piece } from "./issue-schema";

export type IssueState = "draft" | "sending" | "sent" | "stopped";

export type DeskIssue = {
  readonly id: string;
  readonly version: number;
  readonly number: number | null;
  readonly subject: string;
  readonly preview: string;
  readonly pieces: readonly Piece[];
  readonly status: IssueState;
  readonly recipients: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** How many deliveries are in each state. */
  readonly progress: Readonly<Record<string, number>>;
};

/** A letter with how far it has got. Editors only. */
export async function findIssue(actor: Actor, id: string): Promise<Result<DeskIssue, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [row] = await sql<Omit<DeskIssue, "pieces"> & { pieces: unknown }>(
    `SELECT id, version, number, subject, preview, pieces, status, recipients, to_json(started_at) #>> '{}' AS "startedAt",
       to_json(finished_at) #>> '{}' AS "finishedAt", (SELECT coalesce(json_object_agg(status, n), '{}') FROM
         (SELECT status, count(*)::int AS n FROM newsletter_deliveries WHERE issue_id = i.id GROUP BY 1) AS each) AS progress
     FROM newsletter_issues i WHERE id = $1`,
    [id],
  );
  return row ? ok({ ...row, pieces: z.array(pieceSchema).parse(row.pieces) }) : err("not_found");
}

/** The words of a text, a paragraph each. */
export function wordsOfPiece(piece: Piece): string[] {
  return piece.kind === "text" ? textBlocks(piece.doc).map(({ inlines }) => wordsOf(inlines)) : [];
}

/** What readers can be led to, the newest first, for a choice. Editors only. */
export async function listIssueArticles(
  actor: Actor,
): Promise<{ readonly id: string; readonly title: string }[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql(
    `SELECT a.id, v.title FROM articles a JOIN article_revisions v ON v.id = a.live_revision_id
      ORDER BY a.published_at DESC, a.id LIMIT 200`,
  );
}

const FOR_SALE = `SELECT p.id, p.slug, p.name, v.price_cents AS "priceCents", v.currency, p.published_at
  FROM products p JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
 WHERE p.status = 'published' AND p.kind = 'resale' AND s.on_hand > 0`;
type ForSale = { id: string; slug: string; name: string; priceCents: number; currency: string };

/** Pieces that are for sale now, the newest first, for a choice. Editors only. */
export async function listIssueThings(
  actor: Actor,
): Promise<{ readonly id: string; readonly title: string }[]> {
  if (!hasPermission(actor, "editor")) return [];
  const rows = await sql<ForSale>(`${FOR_SALE} ORDER BY p.published_at DESC, p.id LIMIT 60`);
  return rows.map(({ id, name, priceCents, currency }) => ({
    id,
    title: `${name}, ${formatCents(priceCents, currency)}`,
  }));
}

/** How many would get a letter that is sent now. Editors only. */
export async function countReaders(actor: Actor): Promise<number> {
  if (!hasPermission(actor, "editor")) return 0;
  const [row] = await sql<{ count: number }>(
    "SELECT count(*)::int AS count FROM newsletter_subscribers WHERE status = 'subscribed'",
  );
  return row?.count ?? 0;
}

/** What the mail says. Articles that are not published (any more) and pieces that are sold are left out; null where nothing is left. */
export async function issueMail(
  run: Sql,
  { subject, preview, pieces }: Pick<DeskIssue, "subject" | "preview" | "pieces">,
): Promise<Omit<PropsOf<"newsletter">, "stopUrl"> | null> {
  const ids = pieces.flatMap((piece) => (piece.kind === "article" ? [piece.articleId] : []));
  const rows = await run<{ id: string; slug: string; title: string; standfirst: string }>(
    `SELECT a.id, a.slug, v.title, v.standfirst FROM articles a JOIN article_revisions v ON v.id = a.live_revision_id WHERE a.id = ANY ($1::uuid[])`,
    [ids],
  );
  const articles = new Map(rows.map((row) => [row.id, row]));
  const wanted = pieces.flatMap((piece) => (piece.kind === "things" ? piece.productIds : []));
  const things =
    wanted.length === 0
      ? []
      : await run<ForSale>(`${FOR_SALE} AND p.id = ANY ($1::uuid[])`, [wanted]);
  const said = pieces.flatMap((piece): PropsOf<"newsletter">["pieces"] => {
    if (piece.kind === "text") return [{ kind: "text", paragraphs: wordsOfPiece(piece) }];
    if (piece.kind === "things") return thingsOf(piece.productIds, things);
    const article = articles.get(piece.articleId);
    if (!article) return [];
    const { title, standfirst, slug } = article;
    const lines = [standfirst, piece.note].filter(Boolean);
    return [{ kind: "article", title, lines, url: `${env.APP_URL}/journal/${slug}` }];
  });
  return said.length > 0 ? { subject, preview, pieces: said } : null;
}

function thingsOf(
  ids: readonly string[],
  forSale: readonly ForSale[],
): PropsOf<"newsletter">["pieces"] {
  const things = ids.flatMap((id) => {
    const thing = forSale.find((one) => one.id === id);
    if (!thing) return [];
    const { name, slug, priceCents, currency } = thing;
    return [
      {
        title: name,
        price: formatCents(priceCents, currency),
        url: `${env.APP_URL}/products/${slug}`,
      },
    ];
  });
  return things.length > 0 ? [{ kind: "things", things }] : [];
}
