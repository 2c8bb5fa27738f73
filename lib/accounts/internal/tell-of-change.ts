import "server-only";
import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { AccountChange } from "@/lib/email/mail";
import { queueMail } from "@/lib/email/queue-mail";
import { env } from "@/lib/env";

/** Mails somebody that their account changed, so that a stranger's doing does not go unseen. */
export async function tellOfChange(
  tx: Tx,
  userId: string,
  change: AccountChange,
  clock: Clock,
): Promise<void> {
  const [person] = await tx<{ email: string; name: string | null }>(
    "SELECT email::text AS email, name FROM users WHERE id = $1",
    [userId],
  );
  if (!person) return;
  await queueMail(tx, {
    key: `account-changed:${randomUUID()}`,
    to: person.email,
    template: "account-changed",
    props: {
      name: person.name,
      change,
      at: clock.now().toISOString(),
      url: `${env.APP_URL}/account/security`,
    },
  });
}
