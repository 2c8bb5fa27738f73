import fs from "node:fs";
import path from "node:path";
import { root } from "./paths";

/** Settings whose values nobody may find in what browsers load. */
const SECRETS = [
  "AUTH_SECRET",
  "DATABASE_URL",
  "GOOGLE_CLIENT_SECRET",
  "MAIL_FEEDBACK_SECRET",
  "S3_SECRET_ACCESS_KEY",
  "SMTP_URL",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
] as const;

/** Words that stand in the code of the server alone: its connections, its statements, the names of its secrets. */
const SERVER_WORDS = ["necessiteDb", "necessiteSmtp", "pg_notify", "FOR UPDATE", ...SECRETS];

/**
 * Where files that browsers load have a secret's value or the server's own code in them: `file: what`. The values are
 * those of `environment`; short ones are left out, since any file has them.
 */
export function bundleLeaks(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string = path.join(root, ".next", "static"),
): string[] {
  const secrets = SECRETS.flatMap((name) => {
    const value = environment[name] ?? "";
    return value.length >= 8 ? [{ name: `the value of ${name}`, text: value }] : [];
  });
  const wanted = [...secrets, ...SERVER_WORDS.map((text) => ({ name: text, text }))];
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.(js|css|map|json)$/.test(file))
    .flatMap((file) => {
      const content = fs.readFileSync(path.join(folder, file), "utf8");
      return wanted
        .filter(({ text }) => content.includes(text))
        .map(({ name }) => `${file}: ${name}`);
    });
}
