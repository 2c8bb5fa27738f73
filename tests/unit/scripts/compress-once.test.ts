import http from "node:http";
import type { AddressInfo } from "node:net";
import zlib from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { KnownBodies } from "../../../scripts/support/compression/bodies";
import { compressOnce, type Handler } from "../../../scripts/support/compress-once";

const page = `<!doctype html>${"<p>One of a kind, kept for good.</p>".repeat(200)}`;
const html = "text/html; charset=utf-8";
const cached = {
  "content-type": html,
  "cache-control": "s-maxage=3600, stale-while-revalidate=60",
};

let server: http.Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.restoreAllMocks();
});

async function serve(handler: Handler) {
  server = http.createServer(compressOnce(handler));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return (headers: http.OutgoingHttpHeaders = {}, method = "GET", path = "/") =>
    new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        const request = http.request({ port, host: "127.0.0.1", path, method, headers });
        request.on("error", reject).on("response", (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(pieces),
            }),
          );
        });
        request.end();
      },
    );
}

it("compresses a cached page once, however often and under whatever query it is asked for", async () => {
  const compressor = zlib.BrotliCompress.prototype as unknown as { _transform(): void };
  const brotli = vi.spyOn(compressor, "_transform");
  let answered = 0;
  const get = await serve((_request, response) => {
    answered += 1;
    response.writeHead(200, { ...cached, "content-length": page.length });
    response.end(page);
  });
  const first = await get({ "accept-encoding": "gzip, deflate, br" });
  const calls = brotli.mock.calls.length;
  expect(calls).toBeGreaterThan(0);
  for (const path of ["/", "/?utm=1", "/?utm=2"]) {
    const again = await get({ "accept-encoding": "gzip, deflate, br" }, "GET", path);
    expect(again.body.equals(first.body)).toBe(true);
  }
  expect(answered).toBe(4);
  expect(brotli.mock.calls.length).toBe(calls);
  expect(first.headers["content-encoding"]).toBe("br");
  expect(first.headers["content-length"]).toBe(String(first.body.length));
  expect(first.headers.vary).toBe("Accept-Encoding");
  expect(zlib.brotliDecompressSync(first.body).toString()).toBe(page);
});

it.each([
  ["gzip", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["identity", undefined],
  ["", undefined],
  ["gzip;q=0", undefined],
])("answers Accept-Encoding %j with %j", async (accepted, sent) => {
  const get = await serve((_request, response) => {
    for (const [name, value] of Object.entries(cached)) response.setHeader(name, value);
    response.end(page);
  });
  const { headers, body } = await get({ "accept-encoding": accepted });
  expect(headers["content-encoding"]).toBe(sent);
  expect(headers.vary).toBe("Accept-Encoding");
  const plain =
    sent === "gzip"
      ? zlib.gunzipSync(body)
      : sent === "br"
        ? zlib.brotliDecompressSync(body)
        : body;
  expect(plain.toString()).toBe(page);
});

it("gives a cached page one weak tag for all encodings and answers 304 to it", async () => {
  const get = await serve((_request, response) => {
    response.writeHead(200, cached).end(page);
  });
  const tags = [];
  for (const accepted of ["br", "gzip", ""]) {
    tags.push((await get({ "accept-encoding": accepted })).headers.etag ?? "");
  }
  expect(new Set(tags).size).toBe(1);
  expect(tags[0]).toMatch(/^W\/"/);
  const again = await get({ "accept-encoding": "br", "if-none-match": `"other", ${tags[0]}` });
  expect(again).toMatchObject({ status: 304, headers: { etag: tags[0], vary: "Accept-Encoding" } });
  expect(again.body.length).toBe(0);
  expect(again.headers["content-encoding"]).toBeUndefined();
});

it("weakens the tag a handler gave, for the bytes are no longer its own", async () => {
  const get = await serve((_request, response) => {
    response.writeHead(200, { ...cached, etag: '"abc"' }).end(Buffer.from(page));
  });
  expect((await get({ "accept-encoding": "gzip" })).headers.etag).toBe('W/"abc"');
});

it("follows a page that changed", async () => {
  let text = page;
  const get = await serve((_request, response) => void response.writeHead(200, cached).end(text));
  const before = await get({ "accept-encoding": "br" });
  text = page.replace("kept", "sold");
  const after = await get({ "accept-encoding": "br" });
  expect(zlib.brotliDecompressSync(after.body).toString()).toBe(text);
  expect(after.headers.etag).not.toBe(before.headers.etag);
});

it("sends a streamed page on as it comes", async () => {
  let proceed = (): void => {};
  const get = await serve((_request, response) => {
    response.writeHead(200, { "content-type": html, "cache-control": "private, no-store" });
    response.write(page);
    proceed = () => response.end("<p>last</p>");
  });
  const { port } = (server as http.Server).address() as AddressInfo;
  const seen = await new Promise<string>((resolve) => {
    http.get({ port, headers: { "accept-encoding": "gzip" } }, (response) => {
      expect(response.headers["content-encoding"]).toBe("gzip");
      const plain = response.pipe(zlib.createGunzip());
      let received = "";
      plain.on("data", (piece: Buffer) => {
        received += piece.toString();
        // The first half is readable before the handler has written the second.
        if (received.length === page.length) proceed();
      });
      plain.on("end", () => resolve(received));
    });
  });
  expect(seen).toBe(`${page}<p>last</p>`);
  expect(get).toBeTypeOf("function");
});

it.each([
  ["what is compressed already", { "content-type": html, "content-encoding": "gzip" }],
  ["pictures", { "content-type": "image/webp" }],
  ["event streams", { "content-type": "text/event-stream" }],
  ["no-transform", { "content-type": html, "cache-control": "no-transform" }],
])("leaves %s alone", async (_what, headers: http.OutgoingHttpHeaders) => {
  const get = await serve((_request, response) => {
    response.writeHead(200, { ...headers, "content-length": page.length }).end(page);
  });
  const { body, headers: sent } = await get({ "accept-encoding": "gzip, br" });
  expect(body.toString()).toBe(page);
  expect(sent["content-length"]).toBe(String(page.length));
});

it("leaves HEAD, 304 and small answers alone", async () => {
  const get = await serve((request, response) => {
    const status = request.url === "/304" ? 304 : 200;
    const body = request.url === "/small" ? '{"count":0}' : page;
    response.writeHead(status, { ...cached, "content-length": body.length });
    response.end(request.method === "HEAD" || status === 304 ? undefined : body);
  });
  const asks = { "accept-encoding": "gzip" };
  expect((await get(asks, "HEAD")).headers["content-length"]).toBe(String(page.length));
  expect((await get(asks, "GET", "/304")).status).toBe(304);
  const small = await get(asks, "GET", "/small");
  expect(small.body.toString()).toBe('{"count":0}');
  expect(small.headers["content-encoding"]).toBeUndefined();
});

it("sends a small answer that comes in pieces as it is", async () => {
  const get = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"count":');
    queueMicrotask(() => response.end("0}"));
  });
  const { headers, body } = await get({ "accept-encoding": "gzip" });
  expect(body.toString()).toBe('{"count":0}');
  expect(headers["content-encoding"]).toBeUndefined();
});

it("does not keep a small first piece to itself", async () => {
  let proceed = (): void => {};
  await serve((_request, response) => {
    response.writeHead(200, { "content-type": html }).write("<p>first</p>");
    proceed = () => response.end("<p>last</p>");
  });
  const { port } = (server as http.Server).address() as AddressInfo;
  const seen = await new Promise<string>((resolve) => {
    http.get({ port }, (response) => {
      let received = "";
      response.on("data", (piece: Buffer) => {
        received += piece.toString();
        proceed();
      });
      response.on("end", () => resolve(received));
    });
  });
  expect(seen).toBe("<p>first</p><p>last</p>");
});

it("forgets the least recently sent bodies when it holds as much as it may", () => {
  const bodies = new KnownBodies(page.length * 2.5);
  const [a, b, c] = ["a", "b", "c"].map((name) => page + name) as [string, string, string];
  const first = { a: bodies.find(a), b: bodies.find(b) };
  expect(bodies.find(a)).toBe(first.a);
  bodies.find(c);
  expect(bodies.find(a)).toBe(first.a);
  expect(bodies.find(b)).not.toBe(first.b);
});
