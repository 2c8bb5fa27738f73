import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import type * as Route from "@/app/letters/[...key]/route";

let folder: string;
let route: typeof Route;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "letters-route-"));
  process.env.DATA_DIR = folder;
  const { storage } = await import("@/lib/media/store");
  const picture = { create: { width: 360, height: 450, channels: 3 as const, background: "#a86" } };
  const file = await sharp(picture).webp().toBuffer();
  await storage.put("products/X-1/1-360.webp", new Uint8Array(file), "image/webp");
  route = await import("@/app/letters/[...key]/route");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (key: string): Promise<Response> =>
  route.GET(new Request("http://localhost/letters/asked"), {
    params: Promise.resolve({ key: key.split("/") }),
  });

it("gives mail programs a small JPEG, again and again", async () => {
  for (const _ of [1, 2]) {
    const response = await ask("products/X-1/1.jpg");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect(response.headers.get("cache-control")).toContain("immutable");
    const { format, width, height } = await sharp(await response.arrayBuffer()).metadata();
    expect([format, width, height]).toEqual(["jpeg", 192, 240]);
  }
});

it.each(["products/X-1/2.jpg", "products/X-1/1.png", "../1.jpg", "products/X-1", "..jpg", ""])(
  "has nothing at %s",
  async (key) => {
    expect((await ask(key)).status).toBe(404);
  },
);
