import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { keepPhoto, PHOTO_SIDES, photoKey, type PhotoSize } from "@/lib/media/keep-photo";
import type { Storage } from "@/lib/media/storage";
import { drawn, PAYLOAD } from "./hostile/bytes";
import { cleansedFiles } from "./hostile/cleansed";
import { refusedFiles } from "./hostile/refused";

/** Storage that only remembers. */
function memory(): Storage & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    put: async (key, bytes) => void files.set(key, bytes),
    get: async () => null,
    size: async (key) => files.get(key)?.byteLength ?? null,
    delete: async (key) => void files.delete(key),
    uploadForm: async () => null,
  };
}

const SIZES = Object.keys(PHOTO_SIDES) as PhotoSize[];
const refused = await refusedFiles();
const cleansed = await cleansedFiles();

it("tries at least forty files, each of its own kind", () => {
  expect(refused.length + cleansed.length).toBeGreaterThanOrEqual(40);
  expect(new Set([...refused, ...cleansed].map(({ name }) => name)).size).toBe(
    refused.length + cleansed.length,
  );
});

describe("a file that is no photograph is refused with a reason, and nothing of it is kept", () => {
  it.each(refused)("$name", async ({ bytes, as }) => {
    const storage = memory();
    const answer = await keepPhoto(storage, "private/photos/x", bytes);
    expect(as).toContain(answer);
    expect([...storage.files.keys()]).toEqual([]);
  });
});

describe("of a photograph only the picture is kept", () => {
  it.each(cleansed)("$name", async ({ bytes }) => {
    const storage = memory();
    const answer = await keepPhoto(storage, "private/photos/x", bytes);
    expect(answer).toMatchObject({ width: 900, height: 1200 });
    expect([...storage.files.keys()].toSorted()).toEqual(
      SIZES.map((size) => photoKey("private/photos/x", size)).toSorted(),
    );
    for (const file of storage.files.values()) {
      const about = await sharp(file).metadata();
      expect(about).toMatchObject({
        format: "webp",
        space: "srgb",
        depth: "uchar",
        hasAlpha: false,
      });
      for (const note of ["exif", "icc", "xmp", "iptc", "orientation"] as const)
        expect(about[note], note).toBeUndefined();
      const text = Buffer.from(file).toString("latin1");
      for (const trace of [PAYLOAD, "Camera", "GPS", "Somebody", "<html", "PK\u0003\u0004"])
        expect(text.includes(trace), trace).toBe(false);
    }
  });
});

it("stands upright, however the camera was held", async () => {
  const lying = await drawn(1200, 900).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const storage = memory();
  expect(await keepPhoto(storage, "private/photos/x", lying)).toMatchObject({
    width: 900,
    height: 1200,
  });
  const large = storage.files.get(photoKey("private/photos/x", "large"));
  expect(await sharp(large).metadata()).toMatchObject({ width: 900, height: 1200 });
});

it("is never made larger, and never kept larger than needed", async () => {
  const storage = memory();
  const big = await drawn(4000, 3000).jpeg().toBuffer();
  expect(await keepPhoto(storage, "private/photos/x", big)).toMatchObject({
    width: 2600,
    height: 1950,
  });
  const small = storage.files.get(photoKey("private/photos/x", "small"));
  expect(await sharp(small).metadata()).toMatchObject({ width: 400, height: 300 });
});

it("one bad file does not keep the next from being read", async () => {
  const storage = memory();
  const good = await drawn().jpeg().toBuffer();
  const [bad, kept] = await Promise.all([
    keepPhoto(storage, "private/photos/a", Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
    keepPhoto(storage, "private/photos/b", good),
  ]);
  expect(bad).toBe("damaged");
  expect(kept).toMatchObject({ width: 900 });
});
