import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { env } from "../env";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import type { MailInput } from "./schema";

type Kept = { id: string; status: "queued" | "sent" | "failed"; lost: boolean; to: string };

/**
 * Sends a letter again: one that failed in its own place, one that went out as a copy.
 * @returns `link_lost` where it led to where only its reader may go: that link is kept nowhere, so a new one has to be
 * asked for. `under_way` where it waits to be sent.
 */
export async function resendMail(
  actor: Actor,
  { mailId }: MailInput,
  { clock, origin }: Occasion,
): Promise<Result<{ to: string }, "not_found" | "under_way" | "link_lost">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return transaction(async (tx) => {
    const [mail] = await tx<Kept>(
      `SELECT id, status::text AS status, "to"::text AS to,
              props ->> 'url' = $2 OR "to" LIKE '%@deleted.invalid' OR template IN ('account-deleted', 'gift-card') AS lost
         FROM mails WHERE id = $1 FOR UPDATE`,
      [mailId, env.APP_URL],
    );
    if (!mail) return err("not_found");
    if (mail.status === "queued") return err("under_way");
    if (mail.lost) return err("link_lost");
    const id = mail.status === "failed" ? await again(tx, mailId) : await copy(tx, mailId);
    await enqueue(tx, "mail.send", { mailId: id });
    await writeAudit(tx, {
      actor,
      action: "resend_mail",
      entity: "mail",
      entityId: mailId,
      before: { status: mail.status },
      after: { mail: id },
      at: clock.now(),
      origin,
    });
    return ok({ to: mail.to });
  });
}

async function again(tx: Tx, mailId: string): Promise<string> {
  await tx(
    "UPDATE mails SET status = 'queued', sent_at = NULL, subject = NULL, html = NULL, text = NULL WHERE id = $1",
    [mailId],
  );
  return mailId;
}

async function copy(tx: Tx, mailId: string): Promise<string> {
  const [made] = await tx<{ id: string }>(
    `INSERT INTO mails (key, "to", template, props) SELECT $2, "to", template, props FROM mails WHERE id = $1 RETURNING id`,
    [mailId, `again:${mailId}:${randomUUID()}`],
  );
  return made?.id ?? "";
}
