"use client";

import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { Marks, VisitorFacts } from "./visitor-facts";

/** Where the device keeps its avoid-list: see avoid-store.ts. */
const AVOID_KEY = "necessite:avoid";

let facts: VisitorFacts | null = null;
/** Count what was asked and what the visitor did here: an answer from before the latest of either is out of date. */
let asked = 0;
let deeds = 0;
let wantedProduct: string | null = null;
let under: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function publish(next: VisitorFacts | null): void {
  facts = next;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  under = undefined;
  const mine = ++asked;
  const before = deeds;
  const query = wantedProduct ? `?product=${wantedProduct}` : "";
  try {
    const response = await fetch(`/api/visitor${query}`, { cache: "no-store" });
    const answer = (await response.json()) as VisitorFacts;
    if (mine !== asked || !response.ok) return;
    if (before === deeds) publish({ ...facts, ...answer });
    else refreshVisitor();
    // Most devices have no avoid-list, and never load what looks it up.
    if (answer.avoid || localStorage.getItem(AVOID_KEY))
      void import("./avoid-marks").then(({ markPage }) => markPage(answer, setMarks));
  } catch {
    // Offline, or nothing may be kept here: the page stays as it was served.
  }
}

let askedAt = -1;

/** Asks once for all islands of a page: calls of the same moment are one request. */
export function refreshVisitor(product?: string): void {
  askedAt = performance.now();
  if (product !== undefined) wantedProduct = product;
  under ??= setTimeout(() => void load(), 0);
}

/** How long a page's own parts have for asking first, if the browser is not idle before. */
const PATIENCE_MS = 1500;
/** Parts of a page that is gone on to come alive within this time of each other. */
const TOGETHER_MS = 60;
let opened = true;

/**
 * For the header, on every page: asks unless a part of the page does, since that one asks for more. Parts come alive
 * one by one, so it waits a moment. Call what it returns to take it back.
 */
export function expectVisitor(): () => void {
  // Whoever asked since the browser opened the shop, or since it went on to this page, asked for this page.
  const since = opened ? 0 : performance.now() - TOGETHER_MS;
  opened = false;
  let wanted = true;
  const ask = (): void => {
    if (!wanted || askedAt >= since) return;
    // Nothing here is about the product of the page before.
    wantedProduct = null;
    refreshVisitor();
  };
  if ("requestIdleCallback" in window) requestIdleCallback(ask, { timeout: PATIENCE_MS });
  else setTimeout(ask, TOGETHER_MS);
  return () => {
    wanted = false;
  };
}

/** Puts a count into the header and marks a product's cards at once, before the server is asked again. */
export function setBagCount(bag: number, product?: string): void {
  deeds += 1;
  if (!facts) return refreshVisitor();
  const bagProducts = product ? [...facts.bagProducts, product] : facts.bagProducts;
  publish({ ...facts, bag, bagProducts });
}

/** Marks a product as kept or not, everywhere on the page. Says nothing to the server. */
export function setWish(product: string, kept: boolean): void {
  deeds += 1;
  if (!facts) return refreshVisitor();
  const others = facts.wishes.filter((id) => id !== product);
  publish({ ...facts, wishes: kept ? [product, ...others] : others });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The visitor's facts and what is left of a product, or null until they are known. */
export function useVisitor(product: string): VisitorFacts | null {
  const known = useSyncExternalStore(
    subscribe,
    () => facts,
    () => null,
  );
  useEffect(() => {
    if (product !== wantedProduct) publish(facts && { ...facts, stock: null });
    refreshVisitor(product);
  }, [product]);
  return known;
}

/**
 * One answer out of the visitor's facts, or null until they are known. Asks for nothing: the header does that on
 * every page. A card is drawn again only when its own answer changes.
 */
export function useVisitorFact<Answer extends ReactNode>(
  pick: (facts: VisitorFacts) => Answer,
): Answer | null {
  return useSyncExternalStore(
    subscribe,
    () => facts && pick(facts),
    () => null,
  );
}

/** What avoid-marks.tsx has found. */
export function setMarks(marks: Marks | undefined): void {
  publish(facts && { ...facts, marks });
}
