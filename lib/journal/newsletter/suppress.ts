import "server-only";
import type { Actor } from "../../access/actor";
import { hasPermission } from "../../access/permissions";
import { writeAudit } from "../../access/write-audit";
import type { Clock } from "../../clock";
import type { MailFeedback } from "../../email/feedback";
import { transaction, type Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import type { JournalOccasion } from "../occasion";
import type { SuppressInput } from "./issue-schema";

type Reason = SuppressInput["reason"];

/** Ends what is sent to these addresses, for good. */
async function close(
  tx: Tx,
  all: readonly { readonly email: string; readonly detail: string | null }[],
  { reason, actor, at }: { readonly reason: Reason; readonly actor: string; readonly at: Date },
): Promise<void> {
  const emails = all.map(({ email }) => email);
  await tx(
    `UPDATE newsletter_subscribers SET status = 'unsubscribed', ended_at = coalesce(ended_at, $2), token_hash = NULL, token_ends_at = NULL
      WHERE email = ANY ($1::citext[])`,
    [emails, at],
  );
  // Who left by themselves could come back; where letters bounce or are complained about, nobody can.
  await tx(
    `INSERT INTO suppressions AS s (email, reason, detail, actor, at)
     SELECT email, $3::suppression_reason, detail, $4, $5 FROM unnest($1::citext[], $2::text[]) AS x(email, detail)
     ON CONFLICT (email) DO UPDATE SET reason = excluded.reason, detail = excluded.detail WHERE s.reason = 'unsubscribed'`,
    [emails, all.map(({ detail }) => detail), reason, actor, at],
  );
}

/** Letters to these addresses that wait are not sent; the last that was sent says what became of it. */
async function endDeliveries(
  tx: Tx,
  emails: readonly string[],
  reason: Reason,
  at: Date,
): Promise<void> {
  await tx(
    `UPDATE newsletter_deliveries d SET status = CASE WHEN d.status = 'queued' THEN 'skipped' ELSE $2 END::delivery_status, at = $3
       FROM newsletter_subscribers s WHERE s.id = d.subscriber_id AND s.email = ANY ($1::citext[]) AND (d.status = 'queued'
         OR (d.status = 'sent' AND $2 <> 'skipped' AND d.id = (SELECT max(l.id::text)::uuid FROM newsletter_deliveries l WHERE l.subscriber_id = s.id AND l.status = 'sent')))`,
    [emails, reason === "removed" ? "skipped" : reason, at],
  );
}

/**
 * Puts an address on the list of those that get no letter: it bounced, its owner complained to their provider, or asked
 * in another way. Letters to it that are still to go out are not sent. Editors only.
 */
export async function suppressAddress(
  actor: Actor,
  { email, reason, detail }: SuppressInput,
  { clock, origin }: JournalOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    await close(tx, [{ email, detail: detail || null }], {
      reason,
      actor: `staff:${actor.userId}`,
      at,
    });
    await endDeliveries(tx, [email], reason, at);
    await writeAudit(tx, {
      actor,
      action: "suppress_address",
      entity: "suppression",
      entityId: email,
      before: null,
      after: { reason },
      at,
      origin,
    });
    return ok(undefined);
  });
}

/** Closes the addresses whose mail server refused a letter for good. Returns how many. */
export async function noteBounces(clock: Clock): Promise<number> {
  const at = clock.now();
  return transaction(async (tx) => {
    const bounced = await tx<{ email: string; detail: string | null }>(
      `UPDATE newsletter_deliveries d SET status = 'bounced', detail = left(m.last_error, 300), at = $1
         FROM mails m, newsletter_subscribers s WHERE m.id = d.mail_id AND s.id = d.subscriber_id AND d.status = 'sent' AND m.status = 'failed'
       RETURNING s.email::text AS email, left(m.last_error, 300) AS detail`,
      [at],
    );
    if (bounced.length > 0)
      await close(tx, bounced, { reason: "bounced", actor: "system:journal", at });
    return bounced.length;
  });
}

/** Closes the addresses that the mail service reports, whoever they belong to. Returns how many are closed by it now. */
export async function noteFeedback(events: readonly MailFeedback[], clock: Clock): Promise<number> {
  const at = clock.now();
  return transaction(async (tx) => {
    let closed = 0;
    for (const reason of ["bounced", "complained"] as const) {
      const details = new Map(
        events.filter(({ kind }) => kind === reason).map(({ email, detail }) => [email, detail]),
      );
      if (details.size === 0) continue;
      const all = [...details].map(([email, detail]) => ({ email, detail: detail || null }));
      await close(tx, all, { reason, actor: "system:mail", at });
      await endDeliveries(tx, [...details.keys()], reason, at);
      closed += details.size;
    }
    return closed;
  });
}
