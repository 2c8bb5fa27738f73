import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import type { RenderedMail } from "./render-mail";

/** No single wait may be longer than this, so that an attempt ends well before another one may begin. */
const PATIENCE_MS = 20_000;

function openPool(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A mail never reads a file or fetches an address, whatever it says.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const holder = globalThis as typeof globalThis & {
  necessiteSmtp?: { url: string; pool: ReturnType<typeof openPool> };
};

function poolFor(url: string) {
  if (holder.necessiteSmtp?.url === url) return holder.necessiteSmtp.pool;
  closeSmtp();
  const pool = openPool(url);
  holder.necessiteSmtp = { url, pool };
  return pool;
}

export type Delivery = RenderedMail & {
  readonly mailId: string;
  readonly to: string;
  /** Where an answer goes, if not to the shop. */
  readonly replyTo?: string | undefined;
  /** Takes a POST from the mail program when its reader wants no more letters like this. */
  readonly stop?: string | undefined;
};

/**
 * Hands a mail to the SMTP server at `url`; throws when it is not taken.
 * The Message-ID comes from the mail's id: should one ever go out twice, programs see one message.
 */
export async function deliver(url: string, mail: Delivery): Promise<void> {
  const host = /@([a-z0-9.-]+)>?\s*$/i.exec(env.MAIL_FROM)?.[1] ?? "localhost";
  await poolFor(url).sendMail({
    from: env.MAIL_FROM,
    // An object, not a string: a string may name several addressees.
    to: { name: "", address: mail.to },
    ...(mail.replyTo ? { replyTo: { name: "", address: mail.replyTo } } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.mailId}@${host}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(mail.stop
        ? {
            "List-Unsubscribe": `<${mail.stop}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }
        : {}),
    },
  });
}

/**
 * True where the server said for good that it does not take this message (a 5xx about sender, addressee or
 * content). A refused log-in or greeting is our own trouble, not the message's: that is tried again.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const aboutTheMessage = code === "EENVELOPE" || code === "EMESSAGE";
  return aboutTheMessage && typeof responseCode === "number" && responseCode >= 500;
}

/** Closes the connections; for scripts and tests that end. */
export function closeSmtp(): void {
  holder.necessiteSmtp?.pool.close();
  delete holder.necessiteSmtp;
}
