import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { mailContent, type MailContent } from "../email/mail";
import { renderMail, type RenderedMail } from "../email/render-mail";
import { env } from "../env";
import { err, ok, type Result } from "../result";

/** Every kind of letter that the shop writes. */
const TEMPLATES: readonly MailContent["template"][] = mailContent.options.map(
  ({ shape }) => shape.template.value,
);

export type LetterKind = {
  readonly template: string;
  readonly sent: number;
  readonly failed: number;
  readonly lastAt: Date | null;
};

/** What the shop writes, and how often it did. Admins only. */
export async function listLetterKinds(actor: Actor): Promise<Result<LetterKind[], "not_found">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return ok(
    await sql<LetterKind>(
      `SELECT k AS template, count(m.id) FILTER (WHERE m.status = 'sent')::int AS sent,
              count(m.id) FILTER (WHERE m.status = 'failed')::int AS failed, max(m.created_at) AS "lastAt"
         FROM unnest($1::text[]) k LEFT JOIN mails m ON m.template = k GROUP BY k ORDER BY k`,
      [TEMPLATES],
    ),
  );
}

export type LetterPreview = {
  readonly template: string;
  /** Written anew from what the latest of its kind was about; null where none was ever written. */
  readonly letter: (RenderedMail & { readonly at: Date }) | null;
};

/** How a kind of letter looks with what its latest was about. Its links lead home: what they led to is kept nowhere. */
export async function previewLetter(
  actor: Actor,
  template: string,
): Promise<Result<LetterPreview, "not_found">> {
  const known = TEMPLATES.find((one) => one === template);
  if (!hasPermission(actor, "admin") || !known) return err("not_found");
  const [latest] = await sql<{ template: string; props: unknown; at: Date }>(
    `SELECT template, props, created_at AS at FROM mails WHERE template = $1 AND props <> '{}' ORDER BY created_at DESC LIMIT 1`,
    [known],
  );
  const content = latest && mailContent.safeParse({ template: known, props: latest.props });
  if (!content?.success) return ok({ template: known, letter: null });
  return ok({
    template: known,
    letter: { ...(await renderMail(content.data, env.APP_URL)), at: latest?.at ?? new Date(0) },
  });
}
