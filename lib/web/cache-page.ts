import "server-only";
import { cacheLife, cacheTag } from "next/cache";

/** On every cached page: dropping it drops them all. */
export const EVERY_PAGE = "pages";

/**
 * Keeps the page that calls it, whole, until one of its tags is dropped; a day at most without that. To be called
 * inside `"use cache"`, for a page that is the same for everybody.
 */
export function cachePage(...tags: string[]): void {
  cacheTag(EVERY_PAGE, ...tags);
  cacheLife("days");
}
