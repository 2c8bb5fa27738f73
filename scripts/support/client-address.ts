import type { IncomingMessage } from "node:http";

/**
 * Writes the address that the connection came from behind whatever the client claims: `X-Forwarded-For` is then
 * true from the right, as `lib/web/client-address.ts` reads it.
 */
export function nameClient(request: IncomingMessage): void {
  const claimed = request.headers["x-forwarded-for"];
  const { remoteAddress } = request.socket;
  if (!remoteAddress) return;
  request.headers["x-forwarded-for"] = claimed
    ? `${String(claimed)}, ${remoteAddress}`
    : remoteAddress;
}
