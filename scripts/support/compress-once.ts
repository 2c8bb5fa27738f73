import type { IncomingMessage, ServerResponse } from "node:http";
import { type Body, KnownBodies } from "./compression/bodies";
import { interceptBody } from "./compression/intercept";
import {
  acceptedEncoding,
  isCompressible,
  isSentAgain,
  mayCompress,
  text,
  varyByEncoding,
  WORTH_COMPRESSING,
} from "./compression/negotiate";
import { compressingSink } from "./compression/stream";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Compression around a handler. A body that will be sent again (a cached page, an immutable file) is
 * held back, compressed once per encoding and kept; everything else is compressed as it flows and
 * reaches the visitor piece by piece. Kept bodies get a weak ETag and answer If-None-Match.
 * `maxBytes` bounds what is kept.
 */
export function compressOnce(handler: Handler, { maxBytes = 64 * 1024 * 1024 } = {}): Handler {
  const bodies = new KnownBodies(maxBytes);

  return (request, response) => {
    interceptBody(response, (knownLength) => {
      if (isCompressible(response)) varyByEncoding(response);
      if (!mayCompress(request, response)) return "as it is";
      if (isSentAgain(response)) {
        return { whole: (body, send) => void sendKept(request, response, body, send) };
      }
      const encoding = acceptedEncoding(request, ["gzip", "br"]);
      const length = knownLength ?? (Number(text(response, "content-length")) || null);
      if (!encoding || (length !== null && length < WORTH_COMPRESSING)) return "as it is";
      weaken(response);
      response.removeHeader("content-length");
      response.setHeader("Content-Encoding", encoding);
      return { pieces: (write, end) => compressingSink(encoding, response, write, end) };
    });
    return handler(request, response);
  };

  async function sendKept(
    request: IncomingMessage,
    response: ServerResponse,
    body: Body,
    send: (body: Body | null) => void,
  ): Promise<void> {
    if (Buffer.byteLength(body) < WORTH_COMPRESSING) return send(body);
    const known = bodies.find(body);
    if (response.hasHeader("etag")) weaken(response);
    else response.setHeader("ETag", known.etag);
    if (isFresh(request, response)) {
      response.statusCode = 304;
      for (const name of ["content-length", "content-type"]) response.removeHeader(name);
      return send(null);
    }
    const encoding = acceptedEncoding(request, ["br", "gzip"]);
    if (!encoding) return send(body);
    const made = bodies.encode(known, body, encoding);
    // Awaiting what is already there would cost a turn of the event loop for every page.
    const encoded = Buffer.isBuffer(made) ? made : await made;
    response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Length", encoded.length);
    return send(encoded);
  }
}

/** One tag stands for all encodings of a body, so it promises the same content, not the same bytes. */
function weaken(response: ServerResponse): void {
  const etag = text(response, "etag");
  if (etag && !etag.startsWith("W/")) response.setHeader("ETag", `W/${etag}`);
}

function isFresh(request: IncomingMessage, response: ServerResponse): boolean {
  const asked = request.headers["if-none-match"];
  if (!asked) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  const ours = bare(text(response, "etag"));
  return asked.split(",").some((tag) => tag.trim() === "*" || bare(tag) === ours);
}
