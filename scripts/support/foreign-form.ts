import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse } from "./refuse";

/**
 * Answers 403 where a browser sends a form from another site's page, and says whether it did. Next refuses such
 * a form too, but with 500, as if it were our fault. Other sites' servers (Stripe) name no origin and pass.
 */
export function refuseForeign(
  request: IncomingMessage,
  response: ServerResponse,
  appUrl: string,
): boolean {
  if (request.method === "GET" || request.method === "HEAD" || isOwn(request, appUrl)) return false;
  // What is still on its way is read and dropped, so that the connection can be used again.
  request.resume();
  refuse(request, response, {
    status: 403,
    title: "This form came from another site",
    text: "Nothing was changed.",
  });
  return true;
}

function isOwn({ headers }: IncomingMessage, appUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site && site !== "same-origin" && site !== "none") return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  // By another name of this machine, say its address in the local network.
  return origin === new URL(appUrl).origin || new URL(origin).host === host;
}
