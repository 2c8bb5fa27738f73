import type { IncomingMessage, ServerResponse } from "node:http";
import { rightAddress } from "@/lib/catalog/list-rooms";

/**
 * Leads an address of a list to the one that the shop itself writes for that state, and says whether it did. A form
 * without script writes its choices in its own way. Next would answer with a page that leads on, instead of a status.
 */
export function leadToRightAddress(request: IncomingMessage, response: ServerResponse): boolean {
  // What script asks for comes with a parameter and a header of its own, and is written rightly.
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (!request.url?.includes("?") || request.headers.rsc !== undefined) return false;
  const right = rightAddress(request.url);
  if (right === null) return false;
  response.writeHead(308, { location: right, "cache-control": "no-store" });
  response.end();
  return true;
}
