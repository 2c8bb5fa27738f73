import { createHash } from "node:crypto";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { isPublicKey } from "@/lib/media/keys";
import { storage } from "@/lib/media/store";
import { findProductFile } from "@/lib/standard/desk-queries";
import { LARGEST_PAPER } from "@/lib/standard/evidence-file";
import { findEvidenceFile } from "@/lib/standard/find-evidence-file";
import { addEvidenceFile, recordEvidence } from "@/lib/standard/record-evidence";
import { othersThanMerchandisers } from "../catalog/desk";
import { merchandiser, occasion, offer } from "./world";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
let product: string;

beforeAll(async () => {
  product = await offer({ label: "Water, Polysorbate 20 2%" });
});

const input = () => ({
  productId: product,
  kind: "dioxane_certificate" as const,
  number: "DX-9",
  issuedBy: "Maker",
  issuedOn: "2026-11-01",
});

const record = async (file: { name: string; bytes: Uint8Array } | null, more: object = {}) =>
  recordEvidence(await merchandiser(), { ...input(), ...more }, file, occasion);

async function papers() {
  const file = await findProductFile(await merchandiser(), product);
  return file.ok ? file.value.evidence : [];
}

test("a paper is kept as it came, with the day and the person, and handed to those who keep the standard", async () => {
  expect(await record({ name: "C:\\scans\\Zertifikat 9 <b>.exe", bytes: pdf })).toMatchObject({
    ok: true,
    value: { verdict: "meets" },
  });
  const [paper] = await papers();
  expect(paper?.file).toEqual({
    name: "Zertifikat 9 b.pdf",
    bytes: pdf.byteLength,
    at: "2026-11-20",
    by: "Merle Example",
  });
  const found = await findEvidenceFile(await merchandiser(), paper?.id ?? "");
  expect(found).toMatchObject({
    ok: true,
    value: { type: "application/pdf", name: "Zertifikat 9 b.pdf" },
  });
  expect(found.ok && Buffer.from(found.value.bytes).equals(pdf)).toBe(true);
  const [row] = await sql<{ file_key: string; file_hash: string }>(
    "SELECT file_key, file_hash FROM product_evidence WHERE id = $1",
    [paper?.id],
  );
  expect(row?.file_hash).toBe(createHash("sha256").update(pdf).digest("hex"));
  // Not where everybody gets files by their key.
  expect(isPublicKey(row?.file_key ?? "")).toBe(false);
  for (const actor of await othersThanMerchandisers())
    expect(await findEvidenceFile(actor, paper?.id ?? "")).toEqual({
      ok: false,
      code: "not_found",
    });
  expect(await findEvidenceFile(await merchandiser(), "../../secret")).toMatchObject({ ok: false });
});

test("only PDFs, JPEGs and PNGs are taken, by what is in them, and whole", async () => {
  const picture = sharp({ create: { width: 40, height: 40, channels: 3, background: "#eee" } });
  const [png, jpeg, webp] = await Promise.all([
    picture.clone().png().toBuffer(),
    picture.clone().jpeg().toBuffer(),
    picture.clone().webp().toBuffer(),
  ]);
  const before = (await papers()).length;
  const bad = [
    Buffer.from("<html><script>alert(1)</script>"),
    Buffer.from("MZ not a paper"),
    webp,
    pdf.subarray(0, 20),
    jpeg.subarray(0, jpeg.byteLength - 60),
    png.subarray(0, 50),
  ];
  for (const bytes of bad)
    expect(await record({ name: "a.pdf", bytes })).toEqual({ ok: false, code: "unreadable" });
  const large = Buffer.concat([pdf, Buffer.alloc(LARGEST_PAPER), Buffer.from("%%EOF")]);
  expect(await record({ name: "a.pdf", bytes: large })).toEqual({ ok: false, code: "too_large" });
  expect(await papers()).toHaveLength(before);
  for (const bytes of [png, jpeg])
    expect(await record({ name: "scan.pdf", bytes })).toMatchObject({ ok: true });
  const names = (await papers()).map(({ file }) => file?.name);
  expect(names).toEqual(expect.arrayContaining(["scan.png", "scan.jpg"]));
});

test("a file comes later where there was none, and stays once it is there", async () => {
  await record(null, { number: "DX-10" });
  const paper = (await papers()).find(({ number }) => number === "DX-10");
  const id = paper?.id ?? "";
  expect(paper?.file).toBeNull();
  const add = async (bytes: Uint8Array) =>
    addEvidenceFile(await merchandiser(), { id }, { name: "late.pdf", bytes }, occasion);
  expect(await add(pdf)).toEqual({ ok: true, value: undefined });
  expect(await add(Buffer.concat([pdf, pdf]))).toEqual({ ok: false, code: "exists" });
  const found = await findEvidenceFile(await merchandiser(), id);
  expect(found.ok && found.value.size).toBe(pdf.byteLength);
  for (const actor of await othersThanMerchandisers())
    expect(await addEvidenceFile(actor, { id }, { name: "x", bytes: pdf }, occasion)).toMatchObject(
      {
        code: "not_found",
      },
    );
});

test("a file that no paper came to name is let go of", async () => {
  const kept: string[] = [];
  const put = storage.put.bind(storage);
  storage.put = async (key, ...rest) => {
    kept.push(key);
    await put(key, ...rest);
  };
  const nowhere = "01930000-0000-7000-8000-000000000000";
  expect(await record({ name: "a.pdf", bytes: pdf }, { productId: nowhere })).toMatchObject({
    code: "not_found",
  });
  storage.put = put;
  expect(kept).toHaveLength(1);
  expect(await storage.size(kept[0] ?? "")).toBeNull();
});
