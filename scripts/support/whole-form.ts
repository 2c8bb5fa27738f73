import { IncomingMessage, type ServerResponse } from "node:http";
import { refuse } from "./refuse";

/** What Next takes as the body of an action. Bytes. */
const LARGEST = 1024 * 1024;

/**
 * Reads a multipart form that is sent to a page and hands out a request that carries it whole; the promise gives
 * null where the form was cut off or garbled and has been answered with 400 (Next answers such a form with 500).
 * Null at once for requests that are nothing of the kind.
 */
export function wholeForm(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<IncomingMessage | null> | null {
  const type = request.headers["content-type"] ?? "";
  if (request.method !== "POST" || !/^multipart\/form-data/i.test(type)) return null;
  // Files of the desk are larger; the endpoint reads them itself and says what is wrong with them.
  if (request.url?.startsWith("/api/uploads/")) return null;
  return check(request, response, type);
}

async function check(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
): Promise<IncomingMessage | null> {
  const body = await read(request);
  if (body === "too long") {
    refuse(request, response, {
      status: 413,
      title: "This form is too long",
      text: "Nothing was changed.",
    });
    return null;
  }
  if (body && (await isForm(body, type))) return carrying(request, body);
  refuse(request, response, {
    status: 400,
    title: "This form arrived incomplete",
    text: "Nothing was changed. Go back and send it again.",
  });
  return null;
}

/** The body; null where the connection ended before all of it was there. What is too long is read and dropped. */
async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | "too long" | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length <= LARGEST) pieces.push(piece);
    }
  } catch {
    return null;
  }
  return length <= LARGEST ? Buffer.concat(pieces) : "too long";
}

async function isForm(body: Buffer<ArrayBuffer>, type: string): Promise<boolean> {
  try {
    await new Response(body, { headers: { "content-type": type } }).formData();
    return true;
  } catch {
    return false;
  }
}

/** The same request with its body unread; one that was read once cannot be read by Next. */
function carrying(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } =
    request;
  const fresh = Object.assign(new IncomingMessage(request.socket), {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  });
  fresh.push(body);
  fresh.push(null);
  return fresh;
}
