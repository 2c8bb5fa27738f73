import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Body } from "./bodies";

/** Takes the pieces of a body as they come. */
export type Sink = { write(piece: Buffer): boolean; end(): void };

/** What is done with a body: nothing, something to the whole of it, or something to each piece. */
export type Plan =
  | "as it is"
  | { whole(body: Body, send: (body: Body | null) => void): void }
  | { pieces(write: (piece: Buffer) => boolean, end: () => void): Sink };

type Rest = [first?: unknown, second?: unknown];

/**
 * Stands between a handler and its response's body. When the first byte, or the end, comes and all
 * headers are known, `plan` is asked once what to do. `knownLength` is the body's length in bytes
 * when it arrives in one piece.
 */
export function interceptBody(
  response: ServerResponse,
  plan: (knownLength: number | null) => Plan,
): void {
  const { writeHead: rawHead, write: rawWrite, end: rawEnd } = response;
  const raw = {
    flushHeaders: response.flushHeaders.bind(response),
    write: (...args: unknown[]) => Reflect.apply(rawWrite, response, args) as boolean,
    end: (...args: unknown[]) => Reflect.apply(rawEnd, response, args) as ServerResponse,
  };
  const held: Body[] = [];
  let chosen: Plan | undefined;
  let sink: Sink | undefined;
  let ended = false;

  const choose = (knownLength: number | null): Plan => {
    if (chosen) return chosen;
    chosen = plan(knownLength);
    // Node sends implicit headers through this method.
    response.writeHead = rawHead;
    if (chosen !== "as it is" && "pieces" in chosen) {
      sink = chosen.pieces(raw.write, () => raw.end());
    }
    return chosen;
  };

  const writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const [first, second] = rest;
    response.statusCode = status;
    if (typeof first === "string") response.statusMessage = first;
    setHeaders(response, (typeof first === "string" ? second : first) as HeadersArgument);
    // Nothing is sent yet: the plan may still change the headers.
    return response;
  };

  const write = (piece: Body | Uint8Array, ...rest: Rest): boolean => {
    if (choose(null) === "as it is") return raw.write(piece, ...rest);
    const done = callback(rest);
    if (done) process.nextTick(done);
    if (sink) return sink.write(toBuffer(piece, rest));
    held.push(toBuffer(piece, rest));
    return true;
  };

  const end = (...args: [piece?: unknown, ...rest: Rest]): ServerResponse => {
    const [piece, ...rest] = typeof args[0] === "function" ? [undefined, args[0]] : args;
    const last = piece as Body | Uint8Array | null | undefined;
    const now = choose(last ? Buffer.byteLength(last) : 0);
    if (now === "as it is") return raw.end(last, ...rest);
    if (ended) return response;
    ended = true;
    const done = callback(rest);
    if (done) response.once("finish", done);
    if (sink) {
      if (last) sink.write(toBuffer(last, rest));
      sink.end();
    } else if ("whole" in now) {
      // A single string stays one: that is how a page from the cache is recognized.
      const text = held.length === 0 && typeof last === "string" && typeof rest[0] !== "string";
      if (last && !text) held.push(toBuffer(last, rest));
      const body = text ? last : Buffer.concat(held as Buffer[]);
      now.whole(body, (encoded) => void raw.end(encoded ?? undefined));
    }
    return response;
  };

  const flushHeaders = (): void => {
    if (choose(null) === "as it is" || sink) raw.flushHeaders();
  };

  Object.assign(response, { writeHead, write, end, flushHeaders });
}

type HeadersArgument = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

/** `writeHead` takes headers as an object or as a flat list of names and values. */
function setHeaders(response: ServerResponse, headers: HeadersArgument): void {
  const entries = Array.isArray(headers)
    ? headers.flatMap((name, i) => (i % 2 === 0 ? [[String(name), headers[i + 1]] as const] : []))
    : Object.entries(headers ?? {});
  for (const [name, value] of entries) if (value !== undefined) response.setHeader(name, value);
}

function toBuffer(piece: Body | Uint8Array, rest: Rest): Buffer {
  if (typeof piece !== "string") return Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
  return Buffer.from(piece, typeof rest[0] === "string" ? (rest[0] as BufferEncoding) : "utf8");
}

function callback(rest: Rest): (() => void) | undefined {
  return rest.find((value) => typeof value === "function") as (() => void) | undefined;
}
