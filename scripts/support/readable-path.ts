import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse } from "./refuse";

/**
 * Answers 400 where the path is not text in UTF-8 (`/products/%E0%A4%A`), and says whether it did.
 * Next decodes paths while it looks for their page, and answers 500 to those it cannot decode.
 */
export function refuseUnreadable(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  if (isReadable(path)) return false;
  refuse(request, response, {
    status: 400,
    title: "This address cannot be read",
    text: "It may have been cut off or mistyped.",
  });
  return true;
}

function isReadable(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
