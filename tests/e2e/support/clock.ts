import { createHmac } from "node:crypto";
import { expect } from "@playwright/test";
import { testSettings } from "../../../scripts/support/test-settings";
import { testedShop } from "./tested-shop";

const DAY_MS = 86_400_000;

/**
 * Sets the shop's clock so many days ahead of the machine's; 0 puts it right. Whoever moves it puts it back. Returns the
 * shop's now. No browser is needed for it, so that it goes right where one has been closed.
 */
export async function setDaysAhead(days: number): Promise<Date> {
  const secret = testSettings().AUTH_SECRET ?? "";
  const token = createHmac("sha256", secret).update("revalidate").digest("hex");
  const answer = await fetch(`${testedShop().address}/api/demo/clock`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ aheadMs: days * DAY_MS }),
  });
  expect(answer.status).toBe(200);
  return new Date(((await answer.json()) as { now: string }).now);
}

/** Does `work` so many days from now, and puts the clock right whatever comes of it. */
export async function inDays(days: number, work: () => Promise<void>): Promise<void> {
  await setDaysAhead(days);
  try {
    await work();
  } finally {
    await setDaysAhead(0);
  }
}
