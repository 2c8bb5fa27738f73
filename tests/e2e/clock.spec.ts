import { setDaysAhead } from "./support/clock";
import { expect, test } from "./support/shop-test";

test("the demo's clock moves for tests and for nobody else", async ({ request }) => {
  const stranger = await request.post("/api/demo/clock", { data: { aheadMs: 1 } });
  expect(stranger.status()).toBe(404);
  const now = await setDaysAhead(40);
  expect(Math.round((now.getTime() - Date.now()) / 86_400_000)).toBe(40);
  await setDaysAhead(0);
});
