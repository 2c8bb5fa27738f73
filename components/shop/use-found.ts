"use client";

import { useRef, useState } from "react";
import type { FacetCounts } from "@/lib/catalog/facets";

/** What a state of a list would show: `/api/lists` followed by the state's address. */
export type Found = { readonly total: number; readonly facets: readonly FacetCounts[] };

/** Asks what a choice would find before it is applied. Of several answers only the latest counts. */
export function useFound(): {
  found: Found | null;
  look: (href: string) => Promise<void>;
  forget: () => void;
} {
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef(0);
  const look = async (href: string) => {
    latest.current += 1;
    const mine = latest.current;
    try {
      const response = await fetch(`/api/lists${href}`);
      const answer = response.ok ? ((await response.json()) as Found) : null;
      if (mine === latest.current) setFound(answer);
    } catch {
      // Offline: the button goes on without a number.
      if (mine === latest.current) setFound(null);
    }
  };
  const forget = () => {
    latest.current += 1;
    setFound(null);
  };
  return { found, look, forget };
}

/** The values that were offered, in their place, and after them those that another choice has made possible. */
export function withNewValues(
  offered: readonly FacetCounts[],
  found: readonly FacetCounts[],
): FacetCounts[] {
  return offered.map(({ facet, values }) => {
    const now = found.find((one) => one.facet === facet)?.values ?? [];
    const known = new Set(values.map(({ value }) => value));
    return { facet, values: [...values, ...now.filter(({ value }) => !known.has(value))] };
  });
}

/** How many each value of a facet finds. */
export function countsIn(found: Found, facet: string): ReadonlyMap<string, number> {
  const values = found.facets.find((one) => one.facet === facet)?.values ?? [];
  return new Map(values.map(({ value, count }) => [value, count]));
}
