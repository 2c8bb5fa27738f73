import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { discardDraft } from "@/lib/consignment/discard-draft";
import { saveDraft, type SaveDraftInput } from "@/lib/consignment/save-draft";
import { findOwnDraft, findOwnPiece, listOwnPieces } from "@/lib/consignment/seller-queries";
import { startDraft } from "@/lib/consignment/start-draft";
import { submitItem } from "@/lib/consignment/submit-item";
import { sql } from "@/lib/db";
import { got, guest } from "../../support/shop";
import { addPhoto, consignor, fill, fullDraft, HERE, person } from "../../support/sellers";

const absent = { ok: false, code: "not_found" };

async function draft() {
  const actor = await consignor();
  const { number } = got(await startDraft(actor, {}, clock));
  return { actor, number };
}

/** What one window sends: `seen` is what it was opened with. */
const save = (
  number: string,
  fields: Record<string, string>,
  more: Partial<SaveDraftInput> = {},
): SaveDraftInput => ({
  number,
  step: "piece",
  version: 1,
  unit: "in",
  fields,
  seen: Object.fromEntries(Object.keys(fields).map((key) => [key, ""])),
  ...more,
});

test("nobody offers a piece before they have accepted the terms that are in force", async () => {
  const actor = await person();
  expect(await startDraft(actor, {}, clock)).toMatchObject({ ok: false, code: "terms" });
  expect(await acceptTerms(actor, { version: 99 }, HERE, clock)).toMatchObject({ code: "changed" });
  expect(await startDraft(actor, {}, clock)).toMatchObject({ ok: false, code: "terms" });
  expect(await acceptTerms(guest(), { version: 1 }, HERE, clock)).toMatchObject({
    code: "signed_out",
  });
  got(await acceptTerms(actor, { version: 1 }, HERE, clock));
  got(await acceptTerms(actor, { version: 1 }, { ip: null, userAgent: null }, clock));
  const kept = await sql(
    `SELECT terms_version, ip, user_agent, at FROM consignor_agreements WHERE consignor_id = $1`,
    [actor.userId],
  );
  expect(kept).toEqual([
    { terms_version: 1, ip: HERE.ip, user_agent: HERE.userAgent, at: expect.any(Date) as Date },
  ]);
  expect((await startDraft(actor, {}, clock)).ok).toBe(true);
});

test("what was typed is kept, and a mistake is told without disturbing the rest", async () => {
  const { actor, number } = await draft();
  const saved = got(
    await saveDraft(
      actor,
      save(number, { category: "clothing", subcategory: "boots", title: " Camel coat " }),
      clock,
    ),
  );
  expect(saved).toEqual({
    version: 2,
    problems: { subcategory: "Choose a kind that belongs to the shelf" },
    elsewhere: false,
  });
  const { values } = (await findOwnDraft(actor, number)) ?? {};
  expect(values).toMatchObject({ category: "clothing", subcategory: null, title: "Camel coat" });
});

test("two windows at different fields are both kept, at the same field the second is told and nothing is written", async () => {
  const { actor, number } = await draft();
  await saveDraft(actor, save(number, { title: "A coat", maker: "" }), clock);
  const other = got(await saveDraft(actor, save(number, { title: "", maker: "Acme" }), clock));
  expect(other).toMatchObject({ version: 3, elsewhere: true });
  expect((await findOwnDraft(actor, number))?.values).toMatchObject({
    title: "A coat",
    maker: "Acme",
  });
  const late = save(number, { title: "A cape", maker: "Other" });
  expect(await saveDraft(actor, late, clock)).toEqual({
    ok: false,
    code: "changed_elsewhere",
    detail: { fields: ["title", "maker"], version: 3 },
  });
  expect((await findOwnDraft(actor, number))?.values).toMatchObject({ maker: "Acme" });
  got(await saveDraft(actor, { ...late, over: true }, clock));
  expect((await findOwnDraft(actor, number))?.values).toMatchObject({
    title: "A cape",
    maker: "Other",
  });
});

test("a length comes back as it was typed, in either unit", async () => {
  const { actor, number } = await draft();
  await fill(actor, number, "piece", { category: "clothing", subcategory: "skirts" });
  const typed = save(
    number,
    { "measure.waistCm": "27 1/4", "measure.lengthCm": "900", "measure.headMm": "4" },
    { step: "size" },
  );
  const saved = got(await saveDraft(actor, typed, clock));
  expect(Object.keys(saved.problems)).toEqual(["measure.lengthCm"]);
  expect((await findOwnDraft(actor, number))?.values.measurements).toEqual({ waistCm: 69.22 });
});

test("a draft is submitted when nothing is missing, and not before", async () => {
  const actor = await consignor();
  const number = await fullDraft(actor, { photos: false });
  const refused = await submitItem(actor, { number }, clock);
  expect(refused).toMatchObject({ ok: false, code: "incomplete" });
  const detail = refused.ok ? {} : (refused.detail ?? {});
  const missing = detail["missing"] as { field: string }[];
  const fields = missing.map(({ field }) => field);
  expect(fields).toEqual([
    "photo:front",
    "photo:back",
    "photo:label",
    "photo:care",
    "photo:detail",
    "photo:wear",
  ]);
  for (const field of fields) await addPhoto(actor, number, field.slice(6));
  expect(got(await submitItem(actor, { number }, clock))).toEqual({ again: false });
  expect(await findOwnPiece(actor, number)).toMatchObject({
    status: "submitted",
    submittedAt: expect.any(Date) as Date,
    history: [{ transition: "submit", by: "seller" }],
  });
  expect(await submitItem(actor, { number }, clock)).toMatchObject({ code: "not_editable" });
  expect(await saveDraft(actor, save(number, { title: "x" }), clock)).toMatchObject({
    code: "not_editable",
  });
});

test("what staff asked for is answered by submitting again", async () => {
  const actor = await consignor();
  const number = await fullDraft(actor);
  got(await submitItem(actor, { number }, clock));
  await sql(
    `WITH moved AS (UPDATE consignment_items SET status = 'changes_requested' WHERE number = $1 RETURNING id),
       told AS (INSERT INTO consignment_history (item_id, transition, "from", "to", actor) SELECT id, 'request_changes', 'submitted', 'changes_requested', 'staff:x' FROM moved)
     INSERT INTO consignment_requests (item_id, field, reason) SELECT id, 'title', 'Name the maker' FROM moved`,
    [number],
  );
  expect((await findOwnPiece(actor, number))?.requests).toEqual([
    { field: "title", reason: "Name the maker" },
  ]);
  expect(got(await submitItem(actor, { number }, clock))).toEqual({ again: true });
  expect((await findOwnPiece(actor, number))?.requests).toEqual([]);
});

test("what may not be taken in is said beside its field and is not submitted", async () => {
  const mark = `Brand ${randomUUID()}`;
  await sql(
    `INSERT INTO resale_blocks (kind, term, reason) VALUES ('maker', $1, 'copies of it are common'), ('material', $2, 'we take no fur')`,
    [mark, `mink-${mark}`],
  );
  const actor = await consignor();
  const number = await fullDraft(actor);
  const maker = await fill(actor, number, "piece", { maker: mark.toUpperCase() });
  expect(maker.problems).toEqual({
    maker: `We do not take ${mark}: copies of it are common`,
  });
  expect(await submitItem(actor, { number }, clock)).toMatchObject({ code: "blocked" });
  await fill(actor, number, "piece", { maker: `${mark}y` });
  const fur = await fill(actor, number, "size", { material: `faux mink-${mark}` });
  expect(fur.problems).toEqual({});
  expect((await submitItem(actor, { number }, clock)).ok).toBe(true);
});

test("somebody else's piece reads like a missing one", async () => {
  const actor = await consignor();
  const number = await fullDraft(actor);
  const stranger = await consignor();
  for (const other of [stranger, guest()]) {
    expect(await findOwnDraft(other, number)).toBeNull();
    expect(await findOwnPiece(other, number)).toBeNull();
    expect(await saveDraft(other, save(number, { title: "x" }), clock)).toEqual(absent);
    expect(await submitItem(other, { number }, clock)).toEqual(absent);
    expect(await discardDraft(other, { number })).toEqual(absent);
  }
  expect(await listOwnPieces(stranger)).toEqual([]);
  expect((await listOwnPieces(actor)).map((piece) => piece.number)).toEqual([number]);
});

test("a draft can be thrown away; a piece that was submitted cannot", async () => {
  const actor = await consignor();
  const number = await fullDraft(actor);
  got(await submitItem(actor, { number }, clock));
  expect(await discardDraft(actor, { number })).toEqual(absent);
  const { number: second } = got(await startDraft(actor, {}, clock));
  got(await discardDraft(actor, { number: second }));
  expect(await findOwnDraft(actor, second)).toBeNull();
});
