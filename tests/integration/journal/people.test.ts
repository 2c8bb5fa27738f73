import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { findDeskPerson, findDeskTopic } from "@/lib/journal/people-desk-queries";
import { personFormSchema, readCredential, topicFormSchema } from "@/lib/journal/people-schema";
import { savePerson } from "@/lib/journal/save-person";
import { saveTopic } from "@/lib/journal/save-topic";
import { editor, occasion, publishedArticle, stranger, value } from "./world";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const MD = "MD, Lakeside School of Medicine, Example City, 2009";
const person = (more: Record<string, unknown> = {}) =>
  personFormSchema.parse({
    name: "Petra Placeholder",
    role: "Medical reviewer",
    bio: "Invented for a test.",
    credentials: `${MD}\nBoard certification, Example Board, 2013`,
    ...more,
  });
const rows = (slug: string) =>
  sql<{ id: string; credential: string }>(
    `SELECT c.id, c.credential FROM journal_credentials c JOIN journal_people p ON p.id = c.person_id WHERE p.slug = $1 ORDER BY position`,
    [slug],
  );

describe("people of the journal", () => {
  it("are put on file with their credentials, which keep their rows when others come", async () => {
    const actor = await editor();
    expect(value(await savePerson(actor, person(), occasion)).slug).toBe("petra-placeholder");
    const { id, version, credentials } = value(await findDeskPerson(actor, "petra-placeholder"));
    expect(credentials[0]).toEqual({
      credential: "MD",
      issuer: "Lakeside School of Medicine, Example City",
      year: 2009,
    });
    const [md] = await rows("petra-placeholder");
    const more = {
      id,
      version: String(version),
      credentials: `PhD, Example University, 2015\n${MD}`,
    };
    value(await savePerson(actor, person({ ...more, retired: "yes" }), occasion));
    const now = await rows("petra-placeholder");
    expect(now.map(({ credential }) => credential)).toEqual(["PhD", "MD"]);
    expect(now[1]?.id).toBe(md?.id);
    expect(value(await findDeskPerson(actor, "petra-placeholder")).retired).toBe(true);
    expect(await savePerson(actor, person(more), occasion)).toMatchObject({ code: "stale" });
  });

  it("keep the credentials that stand under an approval, and nothing is written otherwise", async () => {
    await publishedArticle("Somebody stands by this");
    const actor = await editor();
    const mara = value(await findDeskPerson(actor, "mara-exemplar"));
    const { id, name, role, bio } = mara;
    const bare = { id, name: `${name} Renamed`, role, bio, credentials: "" };
    expect(await savePerson(actor, person(bare), occasion)).toMatchObject({
      code: "in_use",
      detail: { credential: expect.stringMatching(/\d{4}$/) as string },
    });
    expect(value(await findDeskPerson(actor, "mara-exemplar")).name).toBe(name);
  });

  it("have one address, one account and no stranger's hand on them", async () => {
    const actor = await editor();
    const save = (more: Record<string, unknown>) => savePerson(actor, person(more), occasion);
    value(await save({ name: "Quill Specimen", email: "editor@necessite.example" }));
    expect(await save({ name: "Quill Specimen" })).toMatchObject({ code: "taken" });
    expect(await save({ name: "Ro Sample", email: "editor@necessite.example" })).toMatchObject({
      code: "account_taken",
    });
    expect(await save({ name: "Ro Sample", email: "shopper@necessite.example" })).toMatchObject({
      code: "no_account",
    });
    expect(await save({ name: "…" })).toMatchObject({ code: "no_address" });
    expect(await savePerson(await stranger(), person(), occasion)).toMatchObject({
      code: "not_found",
    });
    expect(await findDeskPerson(await stranger(), "mara-exemplar")).toMatchObject({ ok: false });
  });
});

it("reads a credential with commas in its issuer, and none without a year", () => {
  expect(readCredential("MD, A, B, 2009")).toEqual({
    credential: "MD",
    issuer: "A, B",
    year: 2009,
  });
  for (const line of ["MD", "MD, 2009", "MD, A, soon", "MD, A, 1700", ", A, 2009"])
    expect(readCredential(line)).toBeNull();
});

it("makes and renames topics, each at its own address", async () => {
  const actor = await editor();
  const topic = (more: Record<string, unknown> = {}) =>
    topicFormSchema.parse({ name: "Sleep", intro: "What nights do.", position: "40", ...more });
  const { slug } = value(await saveTopic(actor, topic(), occasion));
  const { id, version } = value(await findDeskTopic(actor, slug));
  const renamed = topic({ id, version: String(version), slug: "nights", name: "Nights" });
  expect(value(await saveTopic(actor, renamed, occasion)).slug).toBe("nights");
  const [former] = await sql<{ id: string }>(
    "SELECT entity_id AS id FROM former_slugs WHERE room = 'topic' AND slug = $1",
    [slug],
  );
  expect(former?.id).toBe(id);
  expect(await saveTopic(actor, renamed, occasion)).toMatchObject({ code: "stale" });
  expect(await saveTopic(actor, topic({ slug: "nights" }), occasion)).toMatchObject({
    code: "taken",
  });
  expect(await saveTopic(await stranger(), topic(), occasion)).toMatchObject({ code: "not_found" });
});
