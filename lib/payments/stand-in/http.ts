import http from "node:http";
import { handleControl } from "./control-routes";
import type { Control } from "./control";
import type { Api } from "./api";
import { StripeApiError } from "./errors";
import { handlePage, type PageAnswer } from "./page-routes";
import type { World } from "./world";

const LARGEST_BODY = 1_000_000;
const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

/** The server in front of API, pages and controls. Its caller decides where it listens. */
export function createServer(world: World, api: Api, control: Control): http.Server {
  const server = http.createServer((request, response) => {
    receive(request)
      .then((body) => answer(request, response, body))
      .catch((error: unknown) => fail(response, error));
  });
  // Longer than clients keep a quiet connection, so that none is cut while a request is sent.
  server.keepAliveTimeout = 75_000;

  async function answer(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    body: string,
  ): Promise<void> {
    const url = request.url ?? "/";
    const path = url.split("?", 1)[0] ?? "/";
    const method = request.method ?? "GET";
    if (path.startsWith("/_control/")) {
      refuseStrangers(request);
      if (method !== "POST") throw new StripeApiError(405, "invalid_request_error", "POST only.");
      sendJson(response, 200, await handleControl(world, control, path, body));
      return;
    }
    const page = path.startsWith("/v") ? undefined : handlePage(world, method, path, body);
    if (page) {
      sendPage(response, page);
      return;
    }
    const closed = new Promise<void>((resolve) => response.on("close", resolve));
    const headers = request.headers as Record<string, string | undefined>;
    const result = await api.handle({ method, url, headers, body, closed });
    if (result === "reset") request.socket.destroy();
    else if (result !== "hang") {
      send(response, result.status, result.headers, result.body);
    }
  }
  return server;
}

/** A page in some browser tab must not be able to steer the tests by way of a rebound name. */
function refuseStrangers(request: http.IncomingMessage): void {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  if (host === "127.0.0.1" || host === "localhost") return;
  throw new StripeApiError(403, "invalid_request_error", "Controls answer on loopback only.");
}

async function receive(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) throw new StripeApiError(413, "invalid_request_error", "Too large.");
  }
  return Buffer.concat(chunks).toString("utf8");
}

function sendPage(response: http.ServerResponse, answer: PageAnswer): void {
  if ("location" in answer) response.writeHead(303, { location: answer.location }).end();
  else send(response, answer.status, PAGE_HEADERS, answer.page);
}

function sendJson(response: http.ServerResponse, status: number, body: object): void {
  send(response, status, { "content-type": "application/json" }, JSON.stringify(body));
}

/** With its length known, head and body leave in one piece. */
function send(
  response: http.ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...headers, "content-length": length }).end(body);
}

function fail(response: http.ServerResponse, error: unknown): void {
  if (response.destroyed || response.headersSent) return;
  if (error instanceof StripeApiError) {
    sendJson(response, error.status, error.body());
    return;
  }
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`stand-in: ${text}\n`);
  const message = "The stand-in itself failed; its output says why.";
  sendJson(response, 500, { error: { type: "api_error", message } });
}
