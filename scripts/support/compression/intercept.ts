import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Body } from "./bodies";
import { WORTH_COMPRESSING } from "./negotiate";

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
  const held: Buffer[] = [];
  /** A small first piece, kept for a moment: often it is all there is, and then its length is known. */
  let first: Buffer | undefined;
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
    const [reason, headers] = typeof rest[0] === "string" ? rest : [undefined, rest[0]];
    response.statusCode = status;
    if (typeof reason === "string") response.statusMessage = reason;
    setHeaders(response, headers as HeadersArgument);
    // Nothing is sent yet: the plan may still change the headers.
    return response;
  };

  const write = (piece: Body | Uint8Array, ...rest: Rest): boolean => {
    const done = callback(rest);
    if (done) process.nextTick(done);
    if (!chosen && !first && Buffer.byteLength(piece) < WORTH_COMPRESSING) {
      first = toBuffer(piece, rest);
      setImmediate(releaseFirst);
      return true;
    }
    releaseFirst();
    return pass(toBuffer(piece, rest));
  };

  const releaseFirst = (): void => {
    const piece = first;
    first = undefined;
    if (piece && !ended) pass(piece);
  };

  const pass = (piece: Buffer): boolean => {
    if (choose(null) === "as it is") return raw.write(piece);
    if (sink) return sink.write(piece);
    held.push(piece);
    return true;
  };

  const end = (...args: [piece?: unknown, ...rest: Rest]): ServerResponse => {
    if (ended) return response;
    ended = true;
    const [piece, ...rest] = typeof args[0] === "function" ? [undefined, args[0]] : args;
    const done = callback(rest);
    if (done) response.once("finish", done);
    const last = withFirst(piece as Body | Uint8Array | null | undefined, rest);
    const now = choose(last ? Buffer.byteLength(last) : 0);
    if (now === "as it is") return raw.end(last);
    if (sink) {
      if (last) sink.write(toBuffer(last, []));
      sink.end();
    } else if ("whole" in now) {
      // A single string stays one: that is how a page from the cache is recognized.
      if (last && held.length > 0) held.push(toBuffer(last, []));
      const body = held.length > 0 ? Buffer.concat(held) : (last ?? "");
      now.whole(body, (encoded) => void raw.end(encoded ?? undefined));
    }
    return response;
  };

  const withFirst = (last: Body | Uint8Array | null | undefined, rest: Rest): Body | undefined => {
    const before = first;
    first = undefined;
    if (before) return last ? Buffer.concat([before, toBuffer(last, rest)]) : before;
    if (typeof last === "string" && typeof rest[0] !== "string") return last;
    return last ? toBuffer(last, rest) : undefined;
  };

  const flushHeaders = (): void => {
    releaseFirst();
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
