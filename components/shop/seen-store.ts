"use client";

import { useSyncExternalStore } from "react";
import { parseSeen, withSeen } from "@/lib/catalog/seen";

const KEY = "necessite:seen";
const listeners = new Set<() => void>();

/** Browsers may refuse to keep anything; then there is nothing to show. */
function read(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function write(slugs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(slugs));
  } catch {
    // Not kept.
  }
}

/** Notes on this device that a product was shown. */
export function rememberSeen(slug: string): void {
  write(withSeen(parseSeen(read()), slug));
}

export function forgetSeen(): void {
  write([]);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What this device has shown, the latest first; nothing on the server and without script. */
export function useSeen(): readonly string[] {
  return parseSeen(useSyncExternalStore(subscribe, read, () => ""));
}
