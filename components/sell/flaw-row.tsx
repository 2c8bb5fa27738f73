"use client";

import { useState } from "react";
import { TextButton } from "@/components/ui/link";
import { TextField } from "@/components/ui/input";
import type { DraftFlaw } from "@/lib/consignment/draft";
import type { Flaw } from "./flaw-editor";
import { PinBoard, type PinPhoto } from "./pin-board";

export type FlawRowProps = {
  flaw: Flaw;
  /** From 1. */
  place: number;
  photos: readonly PinPhoto[];
  onChange: (change: Partial<DraftFlaw>) => void;
  onRemove: () => void;
};

/** One flaw: what it is, and the photograph on which it is pinned. */
export function FlawRow({ flaw, place, photos, onChange, onRemove }: FlawRowProps) {
  const [pinning, setPinning] = useState(false);
  const pinned = flaw.photoId !== null;
  return (
    <li className="border-b border-hairline py-4">
      <div className="flex items-end gap-3">
        <span aria-hidden="true" className="pin pb-0 mb-2.5">
          {place}
        </span>
        <TextField
          id={`flaw-${flaw.key}`}
          label={`Flaw ${place}`}
          value={flaw.text}
          maxLength={300}
          autoComplete="off"
          placeholder="A pulled thread at the left cuff"
          onChange={(event) => onChange({ text: event.target.value })}
          fieldClassName="flex-1"
        />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1 pl-9 text-sm">
        {photos.length > 0 ? (
          <TextButton aria-expanded={pinning} onClick={() => setPinning(!pinning)}>
            {pinning ? "Done pinning" : pinned ? "Move its pin" : "Pin it on a photograph"}
            <span className="sr-only"> (flaw {place})</span>
          </TextButton>
        ) : (
          <span className="text-stone">Add photographs to pin it.</span>
        )}
        {pinned ? (
          <TextButton
            tone="stone"
            onClick={() => onChange({ photoId: null, xBp: null, yBp: null })}
          >
            Take the pin off<span className="sr-only"> (flaw {place})</span>
          </TextButton>
        ) : null}
        <TextButton tone="stone" onClick={onRemove}>
          Remove<span className="sr-only"> (flaw {place})</span>
        </TextButton>
      </div>
      {pinning ? (
        <PinBoard
          label={`Pin of flaw ${place}`}
          mark={String(place)}
          photos={photos}
          at={flaw}
          onMove={onChange}
        />
      ) : null}
    </li>
  );
}
