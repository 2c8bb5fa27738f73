import { createHmac } from "node:crypto";
import { expect, type APIRequestContext } from "@playwright/test";
import { testSettings } from "../../../scripts/support/test-settings";

const DAY_MS = 86_400_000;

/** Sets the shop's clock so many days ahead of the machine's; 0 puts it right. Whoever moves it puts it back. Returns the shop's now. */
export async function setDaysAhead(request: APIRequestContext, days: number): Promise<Date> {
  const secret = testSettings().AUTH_SECRET ?? "";
  const token = createHmac("sha256", secret).update("revalidate").digest("hex");
  const answer = await request.post("/api/demo/clock", {
    headers: { authorization: `Bearer ${token}` },
    data: { aheadMs: days * DAY_MS },
  });
  expect(answer.status()).toBe(200);
  return new Date(((await answer.json()) as { now: string }).now);
}

/** Does `work` so many days from now, and puts the clock right whatever comes of it. */
export async function inDays(
  request: APIRequestContext,
  days: number,
  work: () => Promise<void>,
): Promise<void> {
  await setDaysAhead(request, days);
  try {
    await work();
  } finally {
    await setDaysAhead(request, 0);
  }
}
