import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export type Secrets = { postgresPassword: string; authSecret: string; stripeWebhookSecret: string };

/**
 * The secrets a demo makes up for itself, kept in `<folder>/secrets.json` so that sessions and the
 * database survive a restart. Readable by the owner only.
 */
export function secretsIn(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  const kept: Partial<Secrets> = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, "utf8")) as Partial<Secrets>)
    : {};
  const secrets: Secrets = {
    postgresPassword: kept.postgresPassword ?? randomBytes(18).toString("hex"),
    authSecret: kept.authSecret ?? randomBytes(32).toString("hex"),
    stripeWebhookSecret: kept.stripeWebhookSecret ?? `whsec_${randomBytes(24).toString("hex")}`,
  };
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}
