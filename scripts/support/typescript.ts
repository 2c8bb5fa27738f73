/** Flags that let Node run this project's TypeScript, with `@/` paths and `server-only` resolved. */
export const typescriptFlags = [
  "--import",
  "tsx",
  "--import",
  "./scripts/support/allow-server-only.mjs",
];
