import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers a request that Next would only stumble over: a short page that says why. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, title, text }: { status: number; title: string; text: string },
): void {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
<p>${text} <a href="/">Go to the shop</a>.</p>
</html>
`;
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(page),
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : page);
}
