import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskStorage } from "@/lib/media/disk";
import type { Storage } from "@/lib/media/storage";

let outer: string;
let storage: Storage;

beforeAll(async () => {
  outer = await mkdtemp(path.join(os.tmpdir(), "media-"));
  storage = diskStorage(path.join(outer, "files"));
  await writeFile(path.join(outer, "secret.webp"), "not for you");
});

afterAll(() => rm(outer, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe("files on disk", () => {
  it("hands out what was put", async () => {
    await storage.put("products/X-1/1-360.webp", bytes("picture"), "image/webp");
    const file = await storage.get("products/X-1/1-360.webp");
    expect(file).toMatchObject({ type: "image/webp", size: 7 });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe("picture");
    expect(await storage.size("products/X-1/1-360.webp")).toBe(7);
    expect(await storage.uploadForm("a.webp", "image/webp", 10)).toBeNull();
  });

  it("gives another content another tag, and the same the same", async () => {
    const tagOf = async (text: string) => {
      await storage.put("tag.png", bytes(text), "image/png");
      return (await storage.get("tag.png"))?.tag;
    };
    const first = await tagOf("one");
    expect(await tagOf("two")).not.toBe(first);
    expect(await tagOf("one")).toBe(first);
  });

  it("forgets what was deleted, and deletes twice without complaint", async () => {
    await storage.put("gone.avif", bytes("x"), "image/avif");
    await storage.delete("gone.avif");
    await storage.delete("gone.avif");
    expect(await storage.get("gone.avif")).toBeNull();
    expect(await storage.size("gone.avif")).toBeNull();
  });

  it("leaves no draft behind, even when many write one key at once", async () => {
    const texts = Array.from({ length: 20 }, (_item, index) => `${index}`.repeat(5000));
    await Promise.all(texts.map((text) => storage.put("race/a.webp", bytes(text), "image/webp")));
    const kept = Buffer.from((await storage.get("race/a.webp"))?.bytes ?? []).toString();
    expect(texts).toContain(kept);
    expect(await readdir(path.join(outer, "files", "race"))).toEqual(["a.webp"]);
  });

  it("answers null where a folder stands or a file is taken for one", async () => {
    await mkdir(path.join(outer, "files", "folder.webp"), { recursive: true });
    expect(await storage.get("folder.webp")).toBeNull();
    expect(await storage.size("folder.webp")).toBeNull();
    await writeFile(path.join(outer, "files", "file"), "x");
    expect(await storage.get("file/under.webp")).toBeNull();
    expect(await storage.size("file/under.webp")).toBeNull();
  });

  it("refuses to keep what is no key, or under another type's ending", async () => {
    await expect(storage.put("../out.webp", bytes("x"), "image/webp")).rejects.toThrow("key");
    await expect(storage.put("a.webp", bytes("x"), "image/png")).rejects.toThrow("key");
    expect(await readdir(outer)).toEqual(["files", "secret.webp"]);
  });

  it("finds nothing outside of its folder, whatever is asked", async () => {
    const part = fc.constantFrom(
      "..",
      "../",
      "/",
      "secret",
      ".webp",
      "files",
      "%2e%2e",
      "\\",
      "\0",
      outer,
    );
    const key = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.oneof(key, fc.string({ unit: "binary" })), async (asked) => {
        expect(await storage.get(asked)).toBeNull();
        expect(await storage.size(asked)).toBeNull();
        await storage.delete(asked);
      }),
      { numRuns: 150, examples: [["../secret.webp"], ["files/../../secret.webp"]] },
    );
    expect(await readdir(outer)).toContain("secret.webp");
  });
});
