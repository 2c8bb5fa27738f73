import path from "node:path";
import { dataDir } from "./paths";
import { readIfThere } from "./processes";

/** Where the running shop's stand-in notes its port, so that other commands find it. */
export const standInRecord = (): string => path.join(dataDir(), "stand-in.port");

/** The key the demo uses; it opens the stand-in and nothing else. */
const DEMO_KEY = "sk_test_demo";

/** Settings that lead Stripe's SDK to the stand-in; none where a key of Stripe's own was given. */
export function standInSettings(port = readIfThere(standInRecord())): Record<string, string> {
  if (process.env.STRIPE_SECRET_KEY || process.env.DEMO !== "1") return {};
  return {
    STRIPE_SECRET_KEY: DEMO_KEY,
    STRIPE_API_BASE: `http://127.0.0.1:${port || "12111"}`,
  };
}
