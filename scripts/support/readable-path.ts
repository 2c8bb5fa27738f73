import type { IncomingMessage, ServerResponse } from "node:http";

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>This address cannot be read</title>
<h1>This address cannot be read</h1>
<p>It may have been cut off or mistyped. <a href="/">Go to the shop</a>.</p>
</html>
`;

/**
 * Answers 400 where the path is not text in UTF-8 (`/products/%E0%A4%A`), and says whether it did.
 * Next decodes paths while it looks for their page, and answers 500 to those it cannot decode.
 */
export function refuseUnreadable(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  if (isReadable(path)) return false;
  response.writeHead(400, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(PAGE),
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : PAGE);
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
