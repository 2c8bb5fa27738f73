import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDb } from "@/lib/db";
import { env } from "@/lib/env";
import { closeSender } from "@/lib/jobs/boss";
import { canFetchReferences, fetchReference } from "@/lib/journal/fetch-reference";
import { findImport } from "@/lib/journal/reference-desk-queries";
import { editor, occasion, stranger, value } from "./world";

const asked: IncomingMessage[] = [];
const resolver = createServer((request, response) => {
  asked.push(request);
  if (request.url === "/10.5555/broken") response.writeHead(503).end();
  else if (request.url === "/10.5555/page")
    response.writeHead(200).end("<!doctype html><title>No study</title>");
  else if (request.url !== "/10.5555/looked(up)%3Ca%3E") response.writeHead(404).end();
  else
    response.writeHead(200).end(
      JSON.stringify({
        type: "article-journal",
        title: "Looked up",
        author: [{ family: "Finder", given: "F" }],
        issued: { "date-parts": [[2023]] },
        "container-title": "Tests",
        DOI: "10.5555/looked(up)<a>",
      }),
    );
});
const settings = env as { DOI_RESOLVER_URL?: string | undefined };

beforeAll(async () => {
  await new Promise<void>((done) => resolver.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  settings.DOI_RESOLVER_URL = undefined;
  resolver.close();
  await closeSender();
  await closeDb();
});

const look = async (doi: string, by = editor) => fetchReference(await by(), { doi }, occasion);

it("asks nobody where no resolver is configured", async () => {
  expect(canFetchReferences()).toBe(false);
  expect(await look("10.5555/looked(up)<a>")).toMatchObject({ code: "not_found" });
  expect(asked).toEqual([]);
});

it("imports what the resolver says of a DOI", async () => {
  settings.DOI_RESOLVER_URL = `http://127.0.0.1:${(resolver.address() as AddressInfo).port}/`;
  const { id } = value(await look("https://doi.org/10.5555/looked(up)<a>"));
  expect(asked.at(-1)?.headers.accept).toBe("application/vnd.citationstyles.csl+json");
  expect(await findImport(await editor(), id)).toMatchObject({
    added: [{ slug: "finder-2023", title: "Looked up" }],
  });
  const again = value(await look("10.5555/looked(up)<a>"));
  expect(await findImport(await editor(), again.id)).toMatchObject({ added: [], duplicates: 1 });
  expect(await look("Palmer 2006")).toMatchObject({ code: "not_a_doi" });
  expect(await look("10.5555/nobody")).toMatchObject({ code: "unknown" });
  expect(await look("10.5555/page")).toMatchObject({ code: "unknown" });
  expect(await look("10.5555/broken")).toMatchObject({ code: "unreachable" });
  expect(await look("10.5555/x", stranger)).toMatchObject({ code: "not_found" });
});
