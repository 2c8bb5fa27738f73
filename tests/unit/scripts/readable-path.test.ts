import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compressOnce } from "../../../scripts/support/compress-once";
import { refuseUnreadable } from "../../../scripts/support/readable-path";

// As scripts/serve.ts puts them together, with a shop that says which paths reach it.
const server = http.createServer(
  compressOnce((request, response) => {
    if (!refuseUnreadable(request, response)) response.end(`reached ${request.url}`);
  }),
);
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

function ask(
  path: string,
  method = "GET",
): Promise<{ status: number; type: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    // `fetch` would mend some of these before sending them.
    const request = http.request({ host: "127.0.0.1", port, path, method, agent: false });
    request.on("error", reject).on("response", (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece: string) => (body += piece));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          body,
        }),
      );
    });
    request.end();
  });
}

it.each(["/media/%E0%A4%A.avif", "/products/%E0%A4%A", "/%", "/%zz", "/%ff?page=2", "/%C0%AF"])(
  "answers 400 to %s, and says why",
  async (path) => {
    const { status, type, body } = await ask(path);
    expect({ status, type }).toEqual({ status: 400, type: "text/html; charset=utf-8" });
    expect(body).toContain("cannot be read");
    expect(await ask(path, "HEAD")).toEqual({ status: 400, type, body: "" });
    expect((await ask(path, "POST")).status).toBe(400);
  },
);

it.each(["/", "/products/cr%C3%A8me", "/search?q=%E0%A4%A", "/shop?100%", "/%25", "/a%2Fb"])(
  "lets %s through as it is",
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 200, body: `reached ${path}` });
  },
);
