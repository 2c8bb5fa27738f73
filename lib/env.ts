import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

const url = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      const parsed = URL.canParse(value) ? new URL(value) : null;
      return parsed !== null && protocols.includes(parsed.protocol);
    },
    `must be a ${protocols.map((p) => `${p}//`).join(" or ")} address`,
  );

const flag = z
  .enum(["0", "1", "true", "false"], { error: "must be 0 or 1" })
  .default("0")
  .transform((value) => value === "1" || value === "true");

/** A mailbox that nobody reads, under a name that nobody can have. */
const DEMO_CONTACT = "care@necessite.example";

const BUCKET = [
  "S3_ENDPOINT",
  "S3_REGION",
  "S3_BUCKET",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
] as const;

/**
 * The whole configuration, parsed once; nothing else reads `process.env`. A wrong value stops the start
 * with a message that names it. What each variable means stands in `.env.example`.
 */
export const env = createEnv({
  server: {
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    DATA_DIR: z.string().min(1).default(".data"),
    DATABASE_URL: url("postgres:", "postgresql:"),
    DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(12),
    APP_URL: url("http:", "https:")
      .default("http://localhost:3000")
      .transform((value) => value.replace(/\/+$/, "")),
    AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_(test|live)_/, "must be a Stripe secret key (sk_…)"),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(
        /^whsec_[^\s,]+(,whsec_[^\s,]+)*$/,
        "must be a Stripe signing secret (whsec_…), or several with commas between",
      ),
    STRIPE_API_BASE: url("http:", "https:").optional(),
    STRIPE_TAX: flag,
    SMTP_URL: url("smtp:", "smtps:").optional(),
    /** Signs what the mail service reports to /api/mail/feedback; without it nothing is taken. */
    MAIL_FEEDBACK_SECRET: z.string().min(24, "must have at least 24 characters").optional(),
    MAIL_FROM: z.string().min(3).default("nécessité <shop@necessite.example>"),
    CONTACT_EMAIL: z.email().default(DEMO_CONTACT),
    GOOGLE_CLIENT_ID: z.string().min(1).optional(),
    GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
    /** Answers DOIs with CSL-JSON, as https://doi.org does; without it nothing is fetched. */
    DOI_RESOLVER_URL: url("http:", "https:").optional(),
    S3_ENDPOINT: url("http:", "https:").optional(),
    S3_REGION: z.string().min(1).optional(),
    S3_BUCKET: z.string().min(1).optional(),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    DEMO: flag,
    STAFF_SECOND_FACTOR: z.enum(["required", "optional"]).optional(),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    WORKER: z.enum(["internal", "external", "off"]).default("internal"),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  },
  experimental__runtimeEnv: {},
  emptyStringAsUndefined: true,
  createFinalSchema: (shape) => z.object(shape).superRefine(checkTogether),
  onValidationError: (issues) => {
    const lines = issues.map((issue) => `  ${issue.path?.join(".") ?? "?"}: ${issue.message}`);
    throw new Error(`The configuration is not usable:\n${lines.join("\n")}`);
  },
});

type Together = {
  NODE_ENV: string;
  DEMO: boolean;
  STRIPE_SECRET_KEY: string;
  STRIPE_API_BASE?: string | undefined;
  SMTP_URL?: string | undefined;
  CONTACT_EMAIL: string;
} & { [name in (typeof BUCKET)[number]]?: string | undefined };

/** A bucket is named whole or not at all; half of one would quietly keep files on the disk. */
function checkBucket(values: Together, context: z.RefinementCtx): void {
  const missing = BUCKET.filter((name) => !values[name]);
  if (missing.length === BUCKET.length) return;
  for (const name of missing)
    context.addIssue({
      code: "custom",
      path: [name],
      message: "is needed where files lie in a bucket",
    });
}

/** A shop that takes money needs real gateways; the demo says openly that it has none. */
function checkTogether(values: Together, context: z.RefinementCtx): void {
  checkBucket(values, context);
  if (values.NODE_ENV !== "production" || values.DEMO) return;
  const missing = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (!values.SMTP_URL) missing("SMTP_URL", "is needed in production (or set DEMO=1)");
  if (values.CONTACT_EMAIL === DEMO_CONTACT)
    missing("CONTACT_EMAIL", "is needed in production: the mailbox that people read");
  if (values.STRIPE_API_BASE)
    missing("STRIPE_API_BASE", "points at a stand-in; in production it needs DEMO=1");
}
