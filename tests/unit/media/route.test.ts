import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Route from "@/app/media/[...key]/route";

let folder: string;
let route: typeof Route;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "media-route-"));
  process.env.DATA_DIR = folder;
  const { storage } = await import("@/lib/media/store");
  await storage.put("products/X-1/1-360.avif", new TextEncoder().encode("picture"), "image/avif");
  await storage.put("private/photos/1-full.webp", new TextEncoder().encode("mine"), "image/webp");
  route = await import("@/app/media/[...key]/route");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function ask(key: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request("http://localhost/media/asked", init);
  const handler = init.method === "HEAD" ? route.HEAD : route.GET;
  return handler(request, { params: Promise.resolve({ key: key.split("/") }) });
}

const KEY = "products/X-1/1-360.avif";

describe("/media", () => {
  it.each([
    "private/photos/1-full.webp",
    "PRIVATE/photos/1-full.webp",
    "Private/photos/1-full.webp",
  ])("does not know %s", async (key) => {
    expect((await ask(key)).status).toBe(404);
  });

  it("shows nothing that is for some people only", async () => {
    const { storage } = await import("@/lib/media/store");
    const key = "private/labels/0199.pdf";
    await storage.put(key, new TextEncoder().encode("a name and an address"), "application/pdf");
    expect((await ask(key)).status).toBe(404);
    expect((await ask(key, { method: "HEAD" })).status).toBe(404);
  });

  it("shows a picture that may be kept for good", async () => {
    const response = await ask(KEY);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("picture");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "image/avif",
    });
  });

  it("answers HEAD with the same headers and no body", async () => {
    const [head, get] = [await ask(KEY, { method: "HEAD" }), await ask(KEY)];
    expect(head.body).toBeNull();
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it("spares a browser that has it", async () => {
    const etag = (await ask(KEY)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const response = await ask(KEY, { headers: { "if-none-match": known } });
      expect([response.status, response.body]).toEqual([304, null]);
    }
    const changed = await ask(KEY, { headers: { "if-none-match": '"other"' } });
    expect(changed.status).toBe(200);
  });

  it("says plainly that there is no such picture, whatever is asked", async () => {
    const part = fc.constantFrom(
      "..",
      "%2e%2e",
      "products",
      "X-1",
      "1-360.avif",
      "\0",
      "a.svg",
      "",
    );
    const key = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("/")),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(key, async (asked) => {
        fc.pre(asked !== KEY);
        const response = await ask(asked);
        expect(response.status).toBe(404);
        expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
        expect(response.headers.get("cache-control")).toBe("no-cache");
      }),
      { numRuns: 100, examples: [["products/X-1"], ["products/X-1/2-360.avif"], ["../.env"]] },
    );
  });
});
