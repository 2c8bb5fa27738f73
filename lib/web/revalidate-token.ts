import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** True for the bearer token that this shop's own processes make from the shared secret. */
export function isRevalidateToken(authorization: string | null): boolean {
  const expected = createHmac("sha256", env.AUTH_SECRET).update("revalidate").digest("hex");
  const given = Buffer.from(authorization ?? "");
  const wanted = Buffer.from(`Bearer ${expected}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
