import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeOfKey } from "@/lib/media/keys";

const word = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,20}$/);
const ending = fc.constantFrom("avif", "webp", "jpg", "png");

/** Text made of what has led file names astray before. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "..",
        ".",
        "/",
        "\\",
        "%2e",
        "%2f",
        "\0",
        "\n",
        "~",
        "C:",
        "a",
        "-640",
        ".webp",
      ),
      fc.constantFrom(".avif", ".svg", ".html", "\ud800", "products", " "),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(""));

describe("typeOfKey", () => {
  it.each([
    ["products/UAA-101/1-640.avif", "image/avif"],
    ["home/linen-1600.webp", "image/webp"],
    ["uploads/0199/front.jpg", "image/jpeg"],
    ["mark.png", "image/png"],
    ["private/evidence/0199/paper.pdf", "application/pdf"],
    ["private/labels/0199.pdf", "application/pdf"],
  ])("reads the type of %s", (key, type) => {
    expect(typeOfKey(key)).toBe(type);
  });

  it.each([
    "",
    "/",
    "a/b",
    "a/.webp",
    "../a.webp",
    "a/../b.webp",
    "a//b.webp",
    "/a.webp",
    "a.webp/",
    "a\\b.webp",
    "a.svg",
    "a.pdf",
    "a/private/b.pdf",
    "a.html",
    "a.webp.html",
    "a.WEBP",
    "a.webp\n",
    "a%2fb.webp",
    "a.constructor",
    "-a.webp",
    "a/b/c/d/e/f/g/h/i.webp",
    `${"a".repeat(101)}.webp`,
  ])("refuses %j", (key) => {
    expect(typeOfKey(key)).toBeNull();
  });

  it("takes every plain path to an image", () => {
    const paths = fc.tuple(fc.array(word, { minLength: 1, maxLength: 8 }), ending);
    fc.assert(
      fc.property(paths, ([words, end]) => {
        expect(typeOfKey(`${words.join("/")}.${end}`)).not.toBeNull();
      }),
    );
  });

  it("takes nothing that would leave its root", () => {
    const root = "/data/files";
    fc.assert(
      fc.property(hostile, (key) => {
        if (typeOfKey(key) === null) return;
        expect(path.resolve(root, key)).toBe(`${root}/${key}`);
        expect(key).toMatch(/^[A-Za-z0-9_/-]+\.(?:avif|webp|jpg|png|pdf)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
