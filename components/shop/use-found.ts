"use client";

import { useRef, useState } from "react";
import type { FacetCounts } from "@/lib/catalog/facets";

/** What a state of a list would show: the answer of `/api/lists` followed by the state's address. */
export type Found = { readonly total: number; readonly facets: readonly FacetCounts[] };

export type FoundStore = {
  readonly found: Found | null;
  readonly look: (href: string) => Promise<void>;
  readonly forget: () => void;
};

/** Asks what a choice would find before it is applied. Of several answers only the latest counts. */
export function useFound(): FoundStore {
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef(0);
  const look = async (href: string) => {
    latest.current += 1;
    const mine = latest.current;
    let answer: Found | null = null;
    try {
      const response = await fetch(`/api/lists${href}`);
      if (response.ok) answer = (await response.json()) as Found;
    } catch {
      // Offline: the button goes on without knowing.
    }
    if (mine === latest.current) setFound(answer);
  };
  const forget = () => {
    latest.current += 1;
    setFound(null);
  };
  return { found, look, forget };
}
