"use client";

import { useEffect, useRef, useState } from "react";
import type { SearchAnswer, SearchGroup } from "./search-answer";

/** Long enough for the next letter, too short to be noticed. */
const PAUSE_MS = 140;
const FEWEST_LETTERS = 2;

async function load(text: string, signal: AbortSignal): Promise<readonly SearchGroup[]> {
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(text)}`, { signal });
    return response.ok ? ((await response.json()) as SearchAnswer).groups : [];
  } catch {
    // Called off, or offline: the form itself still works.
    return [];
  }
}

/**
 * Suggestions for what is being typed. Asked again, it calls off the question before, so that an answer is never
 * about other words than the latest. Null until there is an answer.
 */
export function useSuggestions(onFound: () => void) {
  const [groups, setGroups] = useState<readonly SearchGroup[] | null>(null);
  const asked = useRef<AbortController | undefined>(undefined);

  function stop(): void {
    asked.current?.abort();
  }

  async function answer(text: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const found = await load(text, signal);
    if (signal.aborted) return;
    setGroups(found);
    onFound();
  }

  function ask(typed: string): void {
    stop();
    const text = typed.trim();
    if (text.length < FEWEST_LETTERS) return setGroups(null);
    const controller = new AbortController();
    asked.current = controller;
    setTimeout(() => void answer(text, controller.signal), PAUSE_MS);
  }

  function forget(): void {
    stop();
    setGroups(null);
  }

  useEffect(() => stop, []);
  return { groups, ask, stop, forget };
}
