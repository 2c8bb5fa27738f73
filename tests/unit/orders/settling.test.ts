import { expect, it } from "vitest";
import { waitForOther, whileSettling } from "@/lib/orders/internal/settling";

it("waits for the settlement under way, however it ends, and for none of another session", async () => {
  const first = Promise.withResolvers<string>();
  const done = whileSettling("cs_a", first.promise);
  expect(await waitForOther("cs_b")).toBe(false);
  let waited = false;
  const waiting = waitForOther("cs_a").then((there) => (waited = there));
  await Promise.resolve();
  expect(waited).toBe(false);
  first.resolve("placed");
  expect(await done).toBe("placed");
  expect(await waiting).toBe(true);
  expect(await waitForOther("cs_a")).toBe(false);

  const failed = whileSettling("cs_a", Promise.reject(new Error("lost")));
  const other = waitForOther("cs_a");
  await expect(failed).rejects.toThrow("lost");
  expect(await other).toBe(true);
  expect(await waitForOther("cs_a")).toBe(false);
});
