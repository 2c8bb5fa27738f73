import http from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuseForeign } from "../../../scripts/support/foreign-form";
import { wholeForm } from "../../../scripts/support/whole-form";

const SHOP = "https://shop.example";

// As scripts/serve.ts puts them together, with a shop that reads the form and says what it found.
const server = http.createServer((request, response) => {
  // As Next reads it: a body that was touched before is refused here.
  const reach = async (whole: http.IncomingMessage): Promise<void> => {
    const body = Readable.toWeb(whole) as ReadableStream<Uint8Array>;
    const { method = "GET" } = whole;
    const asked = new Request(SHOP, {
      method,
      ...(method === "GET" ? {} : { body, duplex: "half" }),
    });
    response.end(`reached ${Buffer.from(await asked.arrayBuffer()).toString("latin1")}`);
  };
  if (refuseForeign(request, response, SHOP)) return;
  const form = wholeForm(request, response);
  if (form) void form.then((whole) => whole && reach(whole));
  else void reach(request);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

type Answer = { status: number; body: string };

function send(headers: Record<string, string>, body: Buffer, method = "POST"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, method, headers, agent: false });
    request.on("error", reject).on("response", (response) => {
      let text = "";
      response.setEncoding("latin1").on("data", (piece: string) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    request.end(body);
  });
}

const typed = (body: Buffer) => ({
  "content-type": "multipart/form-data; boundary=x",
  "content-length": String(body.length),
});
const whole = Buffer.from('--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n');

describe("forms that arrive broken", () => {
  it("lets a whole form through, byte by byte as it came", async () => {
    const large = Buffer.concat([
      whole.subarray(0, -9),
      Buffer.alloc(400_000, 98),
      whole.subarray(-9),
    ]);
    for (const body of [whole, large]) {
      const answer = await send(typed(body), body);
      expect(answer.status).toBe(200);
      expect(answer.body === `reached ${body.toString("latin1")}`).toBe(true);
    }
  });

  it("answers 400 to a form that is cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 5 }), async (end) => {
        const body = whole.subarray(0, end);
        expect((await send(typed(body), body)).status).toBe(400);
      }),
    );
  });

  it("answers 400 to one without a boundary and 413 to one that is too long", async () => {
    const bare = { ...typed(whole), "content-type": "multipart/form-data" };
    expect((await send(bare, whole)).status).toBe(400);
    const long = Buffer.alloc(1024 * 1024 + 1);
    expect((await send(typed(long), long)).status).toBe(413);
  });

  it("takes one whose length is not said ahead", async () => {
    const chunked = {
      "content-type": typed(whole)["content-type"],
      "transfer-encoding": "chunked",
    };
    expect((await send(chunked, whole)).status).toBe(200);
  });

  it("leaves other bodies alone", async () => {
    const json = Buffer.from("{");
    const headers = { "content-type": "application/json", "content-length": "1" };
    expect(await send(headers, json)).toEqual({ status: 200, body: "reached {" });
  });
});

describe("forms from elsewhere", () => {
  const empty = Buffer.alloc(0);
  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: SHOP, "sec-fetch-site": "same-site" },
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
  ])("answers 403 to %o", async (headers) => {
    expect((await send(headers, empty)).status).toBe(403);
    expect((await send(headers, empty, "GET")).status).toBe(200);
  });

  it.each<Record<string, string>>([
    {},
    { origin: SHOP },
    { origin: SHOP, "sec-fetch-site": "same-origin" },
    { origin: "http://192.168.1.20:3000", host: "192.168.1.20:3000" },
  ])("lets %o through", async (headers) => {
    expect((await send(headers, empty)).status).toBe(200);
  });
});
