import { sql, transaction } from "@/lib/db";
import type { MailContent } from "@/lib/email/mail";
import { queueMail } from "@/lib/email/queue-mail";

export type MailRow = {
  id: string;
  status: string;
  attempts: number;
  last_error: string | null;
  subject: string | null;
  html: string | null;
  text: string | null;
  props: { url: string };
};

export const SECRET_URL = "http://localhost:3000/sign-in/link?token=very-secret&next=%2Faccount";

/** Queues a sign-in link under a key of its own and hands out the mail's id. */
export function queueLink(key: string): Promise<string> {
  return queue(key, {
    template: "sign-in-link",
    props: { name: "Ada", url: SECRET_URL, minutes: 30 },
  });
}

/** Queues a message from the contact page, written by `replyTo`. */
export function queueMessage(key: string, replyTo: string): Promise<string> {
  return queue(key, {
    template: "contact-message",
    props: { name: "Ada", replyTo, topic: "An order", orderNumber: null, message: "Where is it?" },
  });
}

/** Queues a letter that says that a thing is back. */
export function queueAlert(key: string, stopUrl: string): Promise<string> {
  return queue(key, {
    template: "alert",
    props: {
      about: "itself",
      title: "Oat balm",
      detail: "60 mL",
      priceCents: 2400,
      currency: "usd",
      picture: null,
      url: "http://localhost:3000/products/oat-balm",
      asked: ["Oat balm"],
      stopUrl,
    },
  });
}

async function queue(key: string, content: MailContent): Promise<string> {
  await transaction((tx) => queueMail(tx, { key, to: "ada@mail.example", ...content }));
  const [row] = await sql<{ id: string }>("SELECT id FROM mails WHERE key = $1", [key]);
  if (!row) throw new Error(`The mail ${key} was not queued`);
  return row.id;
}

export async function mailRow(id: string): Promise<MailRow> {
  const [row] = await sql<MailRow>("SELECT * FROM mails WHERE id = $1", [id]);
  if (!row) throw new Error(`There is no mail ${id}`);
  return row;
}
