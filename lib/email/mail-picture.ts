import "server-only";
import { env } from "../env";

/**
 * The whole address of a product's picture for a letter, where mail programs know neither AVIF nor WebP; null where
 * it has none. `base` is the storage key without width and ending.
 */
export function mailPicture(base: string | null): string | null {
  return base === null ? null : `${env.APP_URL}/letters/${base}.jpg`;
}
