import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveProduct } from "@/lib/catalog/move-product";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { addPicture, cropPicture } from "@/lib/desk/add-picture";
import { movePicture } from "@/lib/desk/move-picture";
import { findOriginal, listPictures } from "@/lib/desk/picture-queries";
import { saveEntity } from "@/lib/desk/save-entity";
import { cancelSchedule, runSchedule, scheduleMove } from "@/lib/desk/schedules";
import { closeSender } from "@/lib/jobs/boss";
import { storage } from "@/lib/media/store";
import { AT, goods, keepWorld, occasion, staff } from "../catalog/desk";

beforeAll(keepWorld);
afterAll(async () => {
  await closeSender();
  await closeDb();
});

it("a picture is cut, stored without the camera's notes, put in order, and the last one stays in the shop", async () => {
  const actor = await staff("merchandiser");
  const { productId } = await goods("WORLD-OIL");
  const add = (bytes: Uint8Array, alt: string) =>
    addPicture(actor, { productId, alt, crop: { zoom: 1, x: 50, y: 50 }, bytes }, occasion);
  const photo = await sharp({
    create: { width: 900, height: 1400, channels: 3, background: "#8a7" },
  })
    .withExif({ IFD0: { Copyright: "somebody" } })
    .jpeg()
    .toBuffer();
  const small = await sharp({
    create: { width: 300, height: 900, channels: 3, background: "#8a7" },
  })
    .png()
    .toBuffer();
  expect(await add(small, "Small")).toEqual({ ok: false, code: "too_small" });
  expect(await add(new TextEncoder().encode("<svg/>"), "Script")).toEqual({
    ok: false,
    code: "unreadable",
  });
  expect(await add(photo.subarray(0, 300), "Half")).toEqual({ ok: false, code: "unreadable" });
  for (const alt of ["One", "Two"]) expect(await add(photo, alt)).toMatchObject({ ok: true });
  const [first, second] = await listPictures(actor, productId);
  const file = await storage.get(`${first?.base}-1200.webp`);
  const facts = await sharp(file?.bytes ?? new Uint8Array()).metadata();
  expect([facts.width, facts.height, facts.exif]).toEqual([1200, 1500, undefined]);
  await movePicture(actor, { pictureId: second?.id ?? "", move: "earlier" }, occasion);
  expect((await listPictures(actor, productId)).map(({ alt }) => alt)).toEqual(["Two", "One"]);
  await movePicture(actor, { pictureId: second?.id ?? "", move: "remove" }, occasion);
  expect(
    await movePicture(actor, { pictureId: first?.id ?? "", move: "remove" }, occasion),
  ).toEqual({ ok: false, code: "last" });
});

it("a picture is cut anew from what was uploaded, as often as one likes, and what was shown stays a file", async () => {
  const actor = await staff("merchandiser");
  const { productId } = await goods("UAA-102");
  // Left half red, right half blue: what a crop shows can be told from its color.
  const half = { width: 1200, height: 2000, channels: 3 } as const;
  const photo = await sharp({ create: { ...half, width: 2400, background: "#c00" } })
    .composite([
      {
        input: await sharp({ create: { ...half, background: "#00c" } })
          .png()
          .toBuffer(),
        left: 1200,
        top: 0,
      },
    ])
    .png()
    .toBuffer();
  const middle = { zoom: 1, x: 50, y: 50 };
  await addPicture(actor, { productId, alt: "Both", crop: middle, bytes: photo }, occasion);
  const shown = async () => {
    const picture = (await listPictures(actor, productId)).at(-1);
    const file = await storage.get(`${picture?.base}-360.webp`);
    const { dominant } = await sharp(file?.bytes ?? new Uint8Array()).stats();
    return { id: picture?.id ?? "", base: picture?.base ?? "", dominant };
  };
  const before = await shown();
  const crop = (x: number, zoom = 3) =>
    cropPicture(actor, { pictureId: before.id, crop: { zoom, x, y: 0 } }, occasion);
  expect(await crop(0, 1.5)).toEqual({ ok: true, value: undefined });
  const left = await shown();
  expect(left.dominant.r).toBeGreaterThan(left.dominant.b);
  expect(left.base).not.toBe(before.base);
  expect(await crop(100, 1.5)).toEqual({ ok: true, value: undefined });
  const right = await shown();
  expect(right.dominant.b).toBeGreaterThan(right.dominant.r);
  expect(await storage.size(`${before.base}-1200.avif`)).not.toBeNull();
  expect(await crop(50)).toEqual({ ok: false, code: "too_small" });
  expect((await shown()).base).toBe(right.base);
  const original = await findOriginal(actor, before.id);
  expect(original.ok && Buffer.from(original.value.bytes).equals(photo)).toBe(true);
  expect((await findOriginal(await staff("editor"), before.id)).ok).toBe(false);
  expect(
    await cropPicture(await staff("editor"), { pictureId: before.id, crop: middle }, occasion),
  ).toEqual({ ok: false, code: "not_found" });
});

it("a picture that the shop never had whole is cut from its largest file, and every later crop from the same", async () => {
  const actor = await staff("merchandiser");
  const { productId } = await goods("UAA-101");
  const first = async () => (await listPictures(actor, productId))[0];
  const before = await first();
  const file = await sharp({
    create: { width: 1200, height: 1500, channels: 3, background: "#8a7" },
  })
    .webp()
    .toBuffer();
  await storage.put(`${before?.base}-1200.webp`, file, "image/webp");
  expect(before).toMatchObject({ original: false, crop: null });
  const crop = (zoom: number) =>
    cropPicture(actor, { pictureId: before?.id ?? "", crop: { zoom, x: 50, y: 50 } }, occasion);
  expect(await crop(2)).toMatchObject({ ok: true });
  expect(await first()).toMatchObject({ original: true, crop: { zoom: 2 } });
  // Twice as close as a crop of 600 pixels would be too small; of the whole it is not.
  expect(await crop(1.5)).toMatchObject({ ok: true });
});

describe("a schedule", () => {
  const at = new Date(AT.getTime() + 3_600_000);
  const late = fixedClock(new Date(at.getTime() + 1000));
  const state = (id: string) =>
    sql(`SELECT status, problem FROM desk_schedules WHERE id = $1`, [id]);

  it("comes to pass at its time, once, and in the gate's hands", async () => {
    const actor = await staff("merchandiser");
    const { productId } = await goods("NM-124");
    expect(await scheduleMove(actor, { productId, move: "unpublish", at: AT }, occasion)).toEqual({
      ok: false,
      code: "past",
    });
    const planned = await scheduleMove(actor, { productId, move: "unpublish", at }, occasion);
    const id = planned.ok ? planned.value.scheduleId : "";
    await runSchedule(id, occasion.clock);
    expect((await goods("NM-124")).status).toBe("published");
    await runSchedule(id, late);
    expect((await goods("NM-124")).status).toBe("draft");
    expect(await state(id)).toEqual([{ status: "done", problem: null }]);
    const fields = { label: "Aqua, Methylparaben" };
    await saveEntity(actor, { entity: "product", id: productId, version: null, fields }, occasion);
    const again = await scheduleMove(actor, { productId, move: "publish", at }, occasion);
    const second = again.ok ? again.value.scheduleId : "";
    await runSchedule(second, late);
    expect((await goods("NM-124")).status).toBe("draft");
    expect(await state(second)).toMatchObject([
      { status: "failed", problem: expect.stringMatching(/Methylparaben/) as string },
    ]);
    expect(await moveProduct(actor, { productId, move: "publish" }, occasion)).toMatchObject({
      ok: false,
      code: "below_standard",
    });
  });

  it("is replaced by the next, can be dropped, and does nothing for those who lost the right", async () => {
    const actor = await staff("merchandiser");
    const { productId } = await goods("UAA-101");
    const plan = async () => {
      const planned = await scheduleMove(actor, { productId, move: "unpublish", at }, occasion);
      return planned.ok ? planned.value.scheduleId : "";
    };
    const [first, second] = [await plan(), await plan()];
    expect(await state(first)).toMatchObject([{ status: "cancelled" }]);
    await cancelSchedule(actor, { scheduleId: second }, occasion);
    await runSchedule(second, late);
    expect((await goods("UAA-101")).status).toBe("published");
    const third = await plan();
    await sql(`UPDATE users SET disabled_at = now() WHERE id = $1`, [actor.userId]);
    await runSchedule(third, late);
    await sql(`UPDATE users SET disabled_at = NULL WHERE id = $1`, [actor.userId]);
    expect(await state(third)).toMatchObject([{ status: "failed" }]);
    expect((await goods("UAA-101")).status).toBe("published");
  });
});
