"use client";

import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Notice } from "@/components/ui/notice";
import type { SaveState } from "./use-autosave";

const WORDS: Readonly<Record<SaveState["kind"], string>> = {
  saved: "Saved.",
  waiting: "Not saved yet…",
  saving: "Saving…",
  offline: "The shop cannot be reached. It is tried again with the next word.",
  refused: "Not saved.",
  locked: "Not saved.",
  conflict: "Not saved.",
};

/** How saving goes, in a word that is read out. */
export function SaveLine({ state }: { state: SaveState }) {
  return (
    <p role="status" data-save={state.kind} className="text-stone">
      {state.kind === "refused" ? `Not saved. ${state.problem}` : WORDS[state.kind]}
    </p>
  );
}

type ConflictProps = {
  state: SaveState;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
};

/** What is done where two people wrote at once. */
export function ConflictNotice({ state, onTakeTheirs, onKeepMine }: ConflictProps) {
  if (state.kind === "locked")
    return (
      <Notice tone="error" title="This article was approved or put away while you wrote">
        Your last words are not saved. Copy them, then reload the page.
      </Notice>
    );
  if (state.kind !== "conflict") return null;
  return (
    <Notice
      tone="error"
      title={`${state.by} saved this article while you were writing`}
      action={
        <span className="flex flex-wrap gap-3">
          <Button size="sm" variant="secondary" onClick={onKeepMine}>
            Save mine over it
          </Button>
          <Button size="sm" variant="quiet" onClick={onTakeTheirs}>
            Drop mine and show theirs
          </Button>
        </span>
      }
    >
      Theirs is from <DateTime iso={state.at} withTime />. If you save yours over it, theirs is kept
      among the revisions.
    </Notice>
  );
}
