"use client";

import { useMemo, useSyncExternalStore } from "react";
import { parseAvoidList, type AvoidList } from "@/lib/wishes/avoid-list";

/** visitor-store.ts looks whether there is anything under it. */
const AVOID_KEY = "necessite:avoid";

const listeners = new Set<() => void>();

/** Browsers may refuse to keep anything; then there is no list. */
function read(): string {
  try {
    return localStorage.getItem(AVOID_KEY) ?? "";
  } catch {
    return "";
  }
}

/** The device's list as it is now. */
export function deviceList(): AvoidList {
  return parseAvoidList(read());
}

/** Keeps a list on this device; an empty one that stands in no account leaves nothing behind. False where the browser refuses. */
export function keepOnDevice(list: AvoidList): boolean {
  try {
    if (list.items.length === 0 && list.saved === null) localStorage.removeItem(AVOID_KEY);
    else localStorage.setItem(AVOID_KEY, JSON.stringify(list));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** The device's list; null on the server and until the page is alive. */
export function useAvoidList(): AvoidList | null {
  const text = useSyncExternalStore<string | null>(subscribe, read, () => null);
  return useMemo(() => (text === null ? null : parseAvoidList(text)), [text]);
}

export type Answer = { readonly saved: string | null } | { readonly message: string };

/** Tells the account: the whole list, or that it is to be forgotten. */
export async function tellAccount(list: AvoidList | "forget"): Promise<Answer> {
  const body = new URLSearchParams(
    list === "forget"
      ? { forget: "yes" }
      : { items: list.items.map(({ item }) => item).join(","), hide: list.hide ? "yes" : "no" },
  );
  try {
    const response = await fetch("/avoid/saved", { method: "POST", body });
    return (await response.json()) as Answer;
  } catch {
    return { message: "The shop could not be reached. Check your connection and try again." };
  }
}
