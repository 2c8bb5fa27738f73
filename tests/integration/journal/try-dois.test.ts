import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { env } from "@/lib/env";
import { closeSender } from "@/lib/jobs/boss";
import { listEvidenceDebt } from "@/lib/journal/evidence-debt";
import { tryDois } from "@/lib/journal/try-dois";
import { editor } from "./world";

const asked: string[] = [];
let meanwhile: () => Promise<unknown> = async () => {};
const resolver = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const url = request.url ?? "";
  const status = url.includes("gone") ? 404 : url.includes("busy") ? 429 : 302;
  void meanwhile().then(() =>
    response.writeHead(status, { location: "http://127.0.0.1:1/never-visited" }).end(),
  );
});
const settings = env as { DOI_RESOLVER_URL?: string | undefined };
const at = (day: string) => ({ now: () => new Date(`${day}T04:47:00Z`) });

beforeAll(async () => {
  await new Promise<void>((done) => resolver.listen(0, "127.0.0.1", done));
});
beforeEach(async () => {
  asked.length = 0;
  meanwhile = async () => {};
  settings.DOI_RESOLVER_URL = `http://127.0.0.1:${(resolver.address() as AddressInfo).port}/`;
  await sql("UPDATE journal_references SET doi = NULL, doi_status = NULL, doi_checked_at = NULL");
});
afterAll(async () => {
  settings.DOI_RESOLVER_URL = undefined;
  resolver.close();
  await closeSender();
  await closeDb();
});

async function dois(...all: string[]): Promise<void> {
  await sql(
    `UPDATE journal_references r SET doi = x.doi FROM unnest($1::text[]) WITH ORDINALITY AS x(doi, n)
      WHERE r.id = (SELECT id FROM journal_references ORDER BY id OFFSET x.n - 1 LIMIT 1)`,
    [all],
  );
}
const known = () =>
  sql<{ doi: string; status: string | null; day: string | null }>(
    `SELECT doi, doi_status AS status, doi_checked_at::date::text AS day FROM journal_references WHERE doi IS NOT NULL ORDER BY doi`,
  );

it("asks nobody where no resolver is configured", async () => {
  await dois("10.5555/there");
  settings.DOI_RESOLVER_URL = undefined;
  expect(await tryDois(at("2026-11-01"))).toEqual({ tried: 0, broken: [] });
  expect(asked).toEqual([]);
});

it("notes which lead somewhere; what did not answer is tried again, what did, after a season", async () => {
  await dois("10.5555/busy", "10.5555/gone", "10.5555/there");
  const first = await tryDois(at("2026-11-01"));
  expect(first).toMatchObject({ tried: 2, broken: [expect.any(String)] });
  expect(asked.toSorted()).toEqual([
    "HEAD /10.5555/busy",
    "HEAD /10.5555/gone",
    "HEAD /10.5555/there",
  ]);
  expect(await known()).toEqual([
    { doi: "10.5555/busy", status: null, day: null },
    { doi: "10.5555/gone", status: "broken", day: "2026-11-01" },
    { doi: "10.5555/there", status: "resolves", day: "2026-11-01" },
  ]);
  const debt = await listEvidenceDebt(await editor(), at("2026-11-01"));
  expect(debt?.broken_doi.lines.map(({ detail }) => detail)).toEqual(["10.5555/gone"]);

  asked.length = 0;
  await tryDois(at("2026-11-02"));
  expect(asked).toEqual(["HEAD /10.5555/busy"]);
  await tryDois(at("2027-02-01"));
  expect(asked).toHaveLength(4);
});

it("leaves a DOI alone that was changed while it was tried", async () => {
  await dois("10.5555/gone");
  meanwhile = () => sql("UPDATE journal_references SET doi = '10.5555/new' WHERE doi IS NOT NULL");
  await tryDois(at("2026-11-01"));
  expect(await known()).toEqual([{ doi: "10.5555/new", status: null, day: null }]);
});
