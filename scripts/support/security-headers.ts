import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

export type SecuritySettings = {
  readonly appUrl: string;
  /** Development compiles in the browser and keeps a socket open. */
  readonly dev: boolean;
  /** A demo pays at a page of this machine. */
  readonly demo: boolean;
  /** Where sellers' photographs are sent to, when files lie in a bucket. */
  readonly uploadOrigin: string | null;
};

/**
 * Rooms whose pages are made for one visitor each time, so that each carries a nonce of its own. Two pages of the
 * checkout are kept whole like the shop's, and so is what is said of an address that leads nowhere
 * (docs/decisions/0010-nonces-where-pages-are-private.md).
 */
const PRIVATE =
  /^\/(?:(?:account|admin|bag|checkout(?!\/(?:confirming|already-paid)\b)|orders|reset|search|sign-in|sign-up|wishlist)\b(?!-)|(?:sell|gift-cards)\/)/;

/** Where parcels are opened, the camera reads their bars, with a reader in WebAssembly where the browser has none. */
const SCANS = /^\/admin\/consignment\/intake\b/;

const YEAR_SECONDS = 365 * 24 * 3600;

/**
 * Writes the headers that keep browsers from being turned against their visitors onto every answer, and hands the
 * nonce of a private page to Next, which reads it from the request's own header. What a client sends under that name
 * never counts: it would end up in pages that are kept for everybody.
 */
export function securityHeaders(
  settings: SecuritySettings,
): (request: IncomingMessage, response: ServerResponse) => void {
  const lasting: [string, string][] = [
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ];
  if (new URL(settings.appUrl).protocol === "https:")
    lasting.push(["Strict-Transport-Security", `max-age=${YEAR_SECONDS}; includeSubDomains`]);
  const kept = policyText(settings, ["'self'", "'unsafe-inline'"]);

  return (request, response) => {
    delete request.headers["content-security-policy"];
    delete request.headers["content-security-policy-report-only"];
    const path = request.url ?? "/";
    const scans = SCANS.test(path);
    let policy = kept;
    if (PRIVATE.test(path)) {
      const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
      // 'self' is for browsers that do not know 'strict-dynamic'; the others go by the nonce alone.
      const scripts = ["'self'", nonce, "'strict-dynamic'"];
      if (scans) scripts.push("'wasm-unsafe-eval'");
      policy = policyText(settings, scripts);
      request.headers["content-security-policy"] = policy;
      beforeHead(response, () => {
        if (isKeptWhole(response)) response.setHeader("Content-Security-Policy", kept);
      });
    }
    for (const [name, value] of lasting) response.setHeader(name, value);
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader(
      "Permissions-Policy",
      `camera=(${scans ? "self" : ""}), microphone=(), geolocation=()`,
    );
  };
}

/** Whether Next answers with a page that was made before, such as the one of addresses that lead nowhere. */
function isKeptWhole(response: ServerResponse): boolean {
  return response.hasHeader("x-nextjs-prerender") && !response.hasHeader("x-nextjs-postponed");
}

function beforeHead(response: ServerResponse, doing: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    doing();
    return writeHead(...given);
  };
}

function policyText(
  { dev, demo, uploadOrigin }: SecuritySettings,
  scripts: readonly string[],
): string {
  const sources: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'self'"],
    "script-src": [...scripts, ...(dev ? ["'unsafe-eval'"] : [])],
    // Attributes of style carry the dominant colours of pictures.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'", ...(uploadOrigin ? [uploadOrigin] : []), ...(dev ? ["ws:"] : [])],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    // Our own pages, and the hosted payment page that an action redirects to.
    "form-action": [
      "'self'",
      "https://checkout.stripe.com",
      ...(demo ? ["http://127.0.0.1:*", "http://localhost:*"] : []),
    ],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(sources)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}
