import path from "node:path";
import type { NextConfig } from "next";
import { STATE_PARAMS } from "./lib/catalog/list-state";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // Headers that browsers heed are written by the server around Next: scripts/support/security-headers.ts.
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
};

export default config;
