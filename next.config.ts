import path from "node:path";
import type { NextConfig } from "next";
import { STATE_PARAMS } from "./lib/catalog/list-state";

const development = process.env.NODE_ENV === "development";
const demo = process.env.DEMO === "1";

/** Where a form may lead: our own pages, and the hosted payment page its action redirects to. */
const formTargets = ["'self'", "https://checkout.stripe.com"];
// The stand-in's payment page.
if (demo) formTargets.push("http://127.0.0.1:*", "http://localhost:*");

/** Where sellers' photographs are sent to, when files lie in a bucket. */
const uploadTargets = process.env.S3_ENDPOINT ? [new URL(process.env.S3_ENDPOINT).origin] : [];

/** Whole-page cached HTML cannot carry a nonce per visit, so Next's inline scripts need 'unsafe-inline'. */
const policy = {
  "default-src": ["'self'"],
  "script-src": ["'self'", "'unsafe-inline'", ...(development ? ["'unsafe-eval'"] : [])],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'", ...uploadTargets, ...(development ? ["ws:"] : [])],
  "object-src": ["'none'"],
  "base-uri": ["'self'"],
  "form-action": formTargets,
  "frame-ancestors": ["'none'"],
};

const contentPolicy = (sources: Readonly<Record<string, readonly string[]>>) => ({
  key: "Content-Security-Policy",
  value: Object.entries(sources)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; "),
});

const securityHeaders = [
  contentPolicy(policy),
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** Where parcels are opened, the camera reads their bars, with a reader in WebAssembly where the browser has none. */
const scanHeaders = [
  contentPolicy({ ...policy, "script-src": [...policy["script-src"], "'wasm-unsafe-eval'"] }),
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=()" },
];

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // Both are done once per page instead of once per request: scripts/support/compress-once.ts.
  compress: false,
  generateEtags: false,
  // Pictures are cut to their widths when they are uploaded or seeded.
  images: { unoptimized: true },
  // `npm test` checks the types, of the tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname) },
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "@prisma/client",
    "@prisma/adapter-pg",
    "@node-rs/argon2",
    "sharp",
    "pino",
    "nodemailer",
  ],
  experimental: {
    // It renders each page that is made for one visitor a second time, to leave its shell with the browser.
    cachedNavigations: false,
    // The page of addresses that lead nowhere stands by itself: as part of the root layout it is sent with every page.
    globalNotFound: true,
    serverActions: { bodySizeLimit: "1mb" },
    // Two shops may run from one build (the tests' and yours); neither writes pages into it.
    isrFlushToDisk: false,
  },
  redirects: () =>
    Promise.resolve([
      { source: "/:world(shop|resale)/page/:page", destination: "/:world", permanent: true },
      { source: "/concerns", destination: "/collections", permanent: false },
      // Where lists are made that carry parameters is nobody's address.
      { source: "/narrowed/:list*", destination: "/:list*", permanent: true },
    ]),
  // A list is one cached page; with a parameter that narrows, sorts or pages it, it is made for whoever asks.
  // Parameters that are not a list's own change nothing.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: STATE_PARAMS.flatMap((key) =>
        ["/:room(shop|resale)/:list*", "/:room(collections|concerns)/:list+"].map((source) => ({
          source,
          has: [{ type: "query" as const, key }],
          destination: "/narrowed/:room/:list*",
        })),
      ),
      afterFiles: [],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      { source: "/(.*)", headers: securityHeaders },
      { source: "/admin/consignment/intake", headers: scanHeaders },
    ]),
};

export default config;
