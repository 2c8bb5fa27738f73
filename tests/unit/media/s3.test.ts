import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseStorage } from "@/lib/media/choose-storage";
import { keepPhoto } from "@/lib/media/keep-photo";
import { s3Storage } from "@/lib/media/s3";
import type { Storage, UploadForm } from "@/lib/media/storage";
import { drawn } from "./hostile/bytes";

let folder: string;
let server: S3rver;
let endpoint: string;
let storage: Storage;

const KEYS = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "s3-"));
  server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: "shop" }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  storage = s3Storage({ endpoint, region: "us-east-1", bucket: "shop", ...KEYS });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** Sends a file as a browser does with the form that it was given. */
function send({ url, fields }: UploadForm, file: Blob): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file);
  return fetch(url, { method: "POST", body: form });
}

describe("files in a bucket", () => {
  it("hands out what was put, with its type and size", async () => {
    await storage.put("products/X-1/1-360.webp", bytes("picture"), "image/webp");
    const file = await storage.get("products/X-1/1-360.webp");
    expect(file).toMatchObject({ type: "image/webp", size: 7 });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe("picture");
    expect(await storage.size("products/X-1/1-360.webp")).toBe(7);
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

  it("answers null where there is nothing, and deletes twice without complaint", async () => {
    expect(await storage.get("none.webp")).toBeNull();
    expect(await storage.size("none.webp")).toBeNull();
    await storage.put("gone.webp", bytes("x"), "image/webp");
    await storage.delete("gone.webp");
    await storage.delete("gone.webp");
    expect(await storage.get("gone.webp")).toBeNull();
  });

  it.each(["../out.webp", "a/../b.webp", "a.svg", "/a.webp", ""])(
    "knows no key %j",
    async (key) => {
      await expect(storage.put(key, bytes("x"), "image/webp")).rejects.toThrow("key");
      await expect(storage.uploadForm(key, "image/webp", 10)).rejects.toThrow("key");
      expect(await storage.get(key)).toBeNull();
      expect(await storage.size(key)).toBeNull();
      await storage.delete(key);
    },
  );

  it("passes a fault on, instead of taking it for nothing", async () => {
    const away = s3Storage({
      endpoint: "http://127.0.0.1:9",
      region: "r",
      bucket: "shop",
      ...KEYS,
    });
    await expect(away.get("a.webp")).rejects.toThrow();
    await expect(away.size("a.webp")).rejects.toThrow();
  });

  it("takes a file straight from a browser, with the form it has signed", async () => {
    const key = "private/uploads/1.jpg";
    const form = await storage.uploadForm(key, "image/jpeg", 1000);
    if (!form) throw new Error("There is no form");
    expect(new URL(form.url).origin).toBe(endpoint);
    const signed = Buffer.from(form.fields["Policy"] ?? "", "base64").toString();
    expect(JSON.parse(signed)).toMatchObject({
      conditions: expect.arrayContaining([
        ["content-length-range", 1, 1000],
        ["eq", "$Content-Type", "image/jpeg"],
        { key },
      ]) as unknown[],
    });
    const sent = await send(form, new Blob(["a photograph"], { type: "image/jpeg" }));
    expect(sent.status).toBe(204);
    expect(Buffer.from((await storage.get(key))?.bytes ?? []).toString()).toBe("a photograph");
  });

  it("keeps a photograph in its sizes", async () => {
    const kept = await keepPhoto(storage, "private/photos/1", await drawn().jpeg().toBuffer());
    expect(kept).toMatchObject({ width: 900, height: 1200 });
    expect(await storage.size("private/photos/1-full.webp")).toBeGreaterThan(1000);
  });
});

describe("the settings choose", () => {
  it("the bucket where all of it is named, the folder otherwise", async () => {
    const named = {
      DATA_DIR: folder,
      S3_ENDPOINT: endpoint,
      S3_REGION: "us-east-1",
      S3_BUCKET: "shop",
      S3_ACCESS_KEY_ID: KEYS.accessKeyId,
      S3_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
    };
    const [bucket, disk] = [chooseStorage(named), chooseStorage({ DATA_DIR: folder })];
    await bucket.put("which.webp", bytes("bucket"), "image/webp");
    expect(await disk.get("which.webp")).toBeNull();
    expect(await storage.size("which.webp")).toBe(6);
    expect(await disk.uploadForm("a.webp", "image/webp", 1)).toBeNull();
  });
});
