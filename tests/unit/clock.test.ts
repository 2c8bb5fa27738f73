import { afterEach, expect, test } from "vitest";
import { POST } from "@/app/api/demo/clock/route";
import { setClockAhead, systemClock } from "@/lib/clock";
import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

const token = createHmac("sha256", env.AUTH_SECRET).update("revalidate").digest("hex");

function ask(body: unknown, authorization = `Bearer ${token}`): Promise<Response> {
  return POST(
    new Request("http://localhost/api/demo/clock", {
      method: "POST",
      headers: { authorization },
      body: JSON.stringify(body),
    }),
  );
}

const ahead = () => Math.round((systemClock.now().getTime() - Date.now()) / 1000);

afterEach(() => setClockAhead(0));

test("the demo's clock can be set ahead, and back", async () => {
  expect((await ask({ aheadMs: 86_400_000 })).status).toBe(200);
  expect(ahead()).toBe(86_400);
  expect((await ask({ aheadMs: 0 })).status).toBe(200);
  expect(ahead()).toBe(0);
});

test("by nobody who does not know the secret, and to no nonsense", async () => {
  expect((await ask({ aheadMs: 5_000 }, "Bearer guessed")).status).toBe(404);
  for (const body of [{}, { aheadMs: -1 }, { aheadMs: 0.5 }, { aheadMs: 1e15 }, "soon"]) {
    expect((await ask(body)).status).toBe(400);
  }
  expect(ahead()).toBe(0);
});
