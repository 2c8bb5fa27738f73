"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { DraftKeeper, type Known, NOTHING_SAVED, type Saving } from "./draft-keeper";

export type OfferDraft = Saving & {
  /** Saves at once. True where all of it is kept. */
  flush(): Promise<boolean>;
  /** Writes over what the other window wrote. */
  keepMine(): void;
  /** No more saving: the form goes out by itself. */
  stop(): void;
};

/** Keeps a step of a draft on the server while it is typed into. `start` counts once, when the form is made. */
export function useOfferDraft(form: RefObject<HTMLFormElement | null>, start: Known): OfferDraft {
  const [saving, setSaving] = useState(NOTHING_SAVED);
  // Outlives the keeper: a page that is left and come back to goes on from what it knew.
  const known = useRef(start);
  const keeper = useRef<DraftKeeper | null>(null);
  useEffect(() => {
    if (!form.current) return undefined;
    const made = new DraftKeeper(form.current, known.current, setSaving);
    keeper.current = made;
    return made.listen();
  }, [form]);
  return {
    ...saving,
    flush: () => keeper.current?.save() ?? Promise.resolve(false),
    keepMine: () => void keeper.current?.save(true),
    stop: () => keeper.current?.stop(),
  };
}
