import path from "node:path";

/** The checkout's folder. */
export const root = path.resolve(import.meta.dirname, "../..");

/** Where a checkout keeps what it makes while running: `DATA_DIR`, or `.data`. Absolute. */
export function dataDir(): string {
  return path.resolve(root, process.env.DATA_DIR || ".data");
}
