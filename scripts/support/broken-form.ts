import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse } from "./refuse";

/** What Next takes as the body of an action; larger ones it refuses by itself. Bytes. */
const LARGEST = 1024 * 1024;

/**
 * Answers 400 where a page is sent a multipart form that is cut off or garbled, and says whether it did; null
 * where there is nothing to check. Next answers such a form with 500. The body is put back for Next to read.
 */
export function refuseBroken(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> | null {
  const type = request.headers["content-type"] ?? "";
  if (request.method !== "POST" || !/^multipart\/form-data/i.test(type)) return null;
  const length = Number(request.headers["content-length"]);
  if (length > LARGEST) return null;
  return check(request, response, type, length);
}

async function check(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  length: number,
): Promise<boolean> {
  // Browsers always say how long a form is; without that, its end could not be told from a cut.
  const body = length > 0 ? await peek(request, length) : null;
  if (body && (await isForm(body, type))) return false;
  request.resume();
  refuse(request, response, {
    status: 400,
    title: "This form arrived incomplete",
    text: "Nothing was changed. Go back and send it again.",
  });
  return true;
}

async function isForm(body: Buffer<ArrayBuffer>, type: string): Promise<boolean> {
  try {
    await new Response(body, { headers: { "content-type": type } }).formData();
    return true;
  } catch {
    return false;
  }
}

/** The body, which stays to be read again; null where the connection ended before it was all there. */
function peek(request: IncomingMessage, length: number): Promise<Buffer<ArrayBuffer> | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let got = 0;
    const take = (): void => {
      for (let piece = read(); piece !== null; piece = read()) {
        pieces.push(piece);
        got += piece.length;
        if (got < length) continue;
        request.off("readable", take).off("close", gone);
        const body = Buffer.concat(pieces);
        // Before the end of the stream is announced, or it could not be put back.
        request.unshift(body);
        resolve(body);
        return;
      }
    };
    const read = (): Buffer | null => request.read() as Buffer | null;
    const gone = (): void => resolve(null);
    request.on("readable", take).once("close", gone);
  });
}
