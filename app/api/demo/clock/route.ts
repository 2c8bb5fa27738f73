import { z } from "zod";
import { setClockAhead, systemClock } from "@/lib/clock";
import { env } from "@/lib/env";
import { isRevalidateToken } from "@/lib/web/revalidate-token";

const body = z.strictObject({
  aheadMs: z
    .number()
    .int()
    .min(0)
    .max(3_650 * 86_400_000),
});

/**
 * Sets the demo's clock ahead, for those who know the shop's secret: tests of what takes weeks. There is no such
 * address in a shop that takes money.
 */
export async function POST(request: Request): Promise<Response> {
  if (!env.DEMO || !isRevalidateToken(request.headers.get("authorization"))) {
    return Response.json({ error: "Not found." }, { status: 404 });
  }
  const parsed = body.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: "aheadMs is expected." }, { status: 400 });
  setClockAhead(parsed.data.aheadMs);
  return Response.json({ now: systemClock.now().toISOString() });
}
