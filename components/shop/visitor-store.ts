"use client";

import { useEffect, useSyncExternalStore } from "react";

/** What `/api/visitor` says: everything on a cached page that is about this visitor or this moment. */
export type VisitorFacts = {
  readonly bag: number;
  readonly signedIn: boolean;
  readonly staff: boolean;
  readonly stock: { readonly free: number; readonly onHand: number } | null;
};

let facts: VisitorFacts | null = null;
let wantedProduct: string | null = null;
let under: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function publish(next: VisitorFacts | null): void {
  facts = next;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  under = undefined;
  const query = wantedProduct ? `?product=${wantedProduct}` : "";
  try {
    const response = await fetch(`/api/visitor${query}`, { cache: "no-store" });
    if (response.ok) publish((await response.json()) as VisitorFacts);
  } catch {
    // Offline: the page stays as it was served.
  }
}

/** Asks once for all islands of a page: calls of the same moment are one request. */
export function refreshVisitor(product?: string): void {
  if (product !== undefined) wantedProduct = product;
  under ??= setTimeout(() => void load(), 0);
}

/** Puts a count into the header at once, before the server is asked again. */
export function setBagCount(bag: number): void {
  if (facts) publish({ ...facts, bag });
  else refreshVisitor();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The visitor's facts, or null until they are known. `product` adds what is left of it. */
export function useVisitor(product?: string): VisitorFacts | null {
  const known = useSyncExternalStore(
    subscribe,
    () => facts,
    () => null,
  );
  useEffect(() => {
    if (product !== undefined && product !== wantedProduct)
      publish(facts && { ...facts, stock: null });
    refreshVisitor(product);
  }, [product]);
  return known;
}
