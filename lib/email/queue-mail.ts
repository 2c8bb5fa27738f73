import "server-only";
import type { Sql } from "@/lib/db";
import { enqueue, enqueueAll } from "@/lib/jobs/enqueue";
import type { Mail } from "./mail";

/**
 * Puts a mail into the outbox together with the job that sends it, in the caller's transaction: either the
 * state change, the mail and its job all happen, or none does. A key that was used before changes nothing.
 * @param mail `key` names the occasion, for instance `receipt:<order id>`; `to` is a checked mail address.
 */
export async function queueMail(tx: Sql, mail: Mail): Promise<void> {
  const [row] = await tx<{ id: string }>(
    `INSERT INTO mails (key, "to", template, props) VALUES ($1, $2, $3, $4)
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [mail.key, mail.to, mail.template, JSON.stringify(mail.props)],
  );
  if (row) await enqueue(tx, "mail.send", { mailId: row.id });
}

/** The same for many mails, in one statement and one for their jobs. */
export async function queueMails(tx: Sql, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const rows = await tx<{ id: string }>(
    `INSERT INTO mails (key, "to", template, props)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[]) ON CONFLICT (key) DO NOTHING RETURNING id`,
    [
      mails.map(({ key }) => key),
      mails.map(({ to }) => to),
      mails.map(({ template }) => template),
      mails.map(({ props }) => JSON.stringify(props)),
    ],
  );
  await enqueueAll(
    tx,
    "mail.send",
    rows.map(({ id }) => ({ mailId: id })),
  );
}
