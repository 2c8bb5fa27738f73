import type { IncomingMessage, ServerResponse } from "node:http";

export type Encoding = "br" | "gzip";

/** Below this, headers outweigh what compression saves. Bytes. */
export const WORTH_COMPRESSING = 1024;

const compressible =
  /^(text\/(?!event-stream)|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b|image\/svg\+xml)/i;

/** The encoding this visitor takes, in our order of preference among those given. */
export function acceptedEncoding(
  request: IncomingMessage,
  preferred: readonly Encoding[],
): Encoding | null {
  const header = request.headers["accept-encoding"];
  if (!header) return null;
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, q ? Number(q.slice(2)) : 1);
  }
  const weight = (encoding: Encoding) => weights.get(encoding) ?? weights.get("*") ?? 0;
  return preferred.find((encoding) => weight(encoding) > 0) ?? null;
}

/** Whether the body may be sent in another encoding at all, going by method, status and headers. */
export function mayCompress(request: IncomingMessage, response: ServerResponse): boolean {
  const { statusCode } = response;
  if (request.method === "HEAD" || statusCode < 200) return false;
  if ([204, 205, 206, 304].includes(statusCode)) return false;
  if (response.hasHeader("content-encoding")) return false;
  if (text(response, "cache-control").includes("no-transform")) return false;
  return isCompressible(response);
}

/** Whether the kind of content gains from compression. */
export function isCompressible(response: ServerResponse): boolean {
  return compressible.test(text(response, "content-type"));
}

/** Whether the same body will be sent again: cached pages, and files whose name holds their hash. */
export function isSentAgain(response: ServerResponse): boolean {
  if (response.statusCode !== 200 || response.hasHeader("set-cookie")) return false;
  return /\bs-maxage=[1-9]|\bimmutable\b/.test(text(response, "cache-control"));
}

/** Adds `Accept-Encoding` to what the response varies by. */
export function varyByEncoding(response: ServerResponse): void {
  const vary = text(response, "vary");
  if (vary === "*" || /\baccept-encoding\b/i.test(vary)) return;
  response.setHeader("Vary", vary ? `${vary}, Accept-Encoding` : "Accept-Encoding");
}

/** A header of the response as one string, empty when it is not set. */
export function text(response: ServerResponse, name: string): string {
  const value = response.getHeader(name);
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
