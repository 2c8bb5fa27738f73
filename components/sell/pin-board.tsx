"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { DraftFlaw } from "@/lib/consignment/draft";
import { photoSrc } from "./private-photo";

export type PinPhoto = {
  readonly id: string;
  /** What it shows: "Front". */
  readonly label: string;
  readonly width: number;
  readonly height: number;
};

type Pin = Pick<DraftFlaw, "photoId" | "xBp" | "yBp">;

export type PinBoardProps = {
  /** What is pinned, for who does not see it. */
  label: string;
  /** What stands in the pin. */
  mark: string;
  photos: readonly PinPhoto[];
  at: Pin;
  onMove: (pin: Pin) => void;
};

const WHOLE = 10_000;
const MIDDLE = WHOLE / 2;
const within = (value: number): number => Math.min(WHOLE, Math.max(0, Math.round(value)));
const percent = (bp: number): string => `${Math.round(bp / 100)}%`;

/** How far an arrow key moves the pin, in basis points; with Shift five times as far. */
const STEP = 100;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A photograph with one pin on it. A press puts the pin there and it can be dragged; by keyboard, arrow keys move it,
 * Shift further, and where it stands is read out.
 */
export function PinBoard({ label, mark, photos, at, onMove }: PinBoardProps) {
  const first = photos.find(({ id }) => id === at.photoId) ?? photos[0];
  const [shown, setShown] = useState(first);
  const pin = useRef<HTMLButtonElement>(null);
  if (!shown) return null;
  const here = at.photoId === shown.id;
  const [x, y] = here ? [at.xBp ?? MIDDLE, at.yBp ?? MIDDLE] : [MIDDLE, MIDDLE];
  const put = (left: number, top: number) =>
    onMove({ photoId: shown.id, xBp: within(left), yBp: within(top) });

  function point(event: PointerEvent<HTMLDivElement>) {
    if (event.type === "pointermove" && !event.currentTarget.hasPointerCapture(event.pointerId))
      return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    put(
      ((event.clientX - box.left) / box.width) * WHOLE,
      ((event.clientY - box.top) / box.height) * WHOLE,
    );
    pin.current?.focus({ preventScroll: true });
    event.preventDefault();
  }

  function key(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    const far = event.shiftKey ? STEP * 5 : STEP;
    put(x + arrow[0] * far, y + arrow[1] * far);
    event.preventDefault();
  }

  return (
    <div className="mt-3 pl-9">
      <div className="scroll-row flex gap-2 pb-2" role="group" aria-label="Which photograph">
        {photos.map((photo) => (
          <button
            key={photo.id}
            type="button"
            aria-pressed={photo.id === shown.id}
            className="pin-choice"
            onClick={() => setShown(photo)}
          >
            <img src={photoSrc(photo.id, "small")} alt={photo.label} width={64} height={64} />
          </button>
        ))}
      </div>
      <div
        className="pin-board"
        style={{ aspectRatio: `${shown.width} / ${shown.height}` }}
        onPointerDown={point}
        onPointerMove={point}
      >
        <img src={photoSrc(shown.id, "large")} alt={shown.label} draggable={false} />
        <button
          ref={pin}
          type="button"
          className="pin"
          data-set={here || undefined}
          style={{ left: `${x / 100}%`, top: `${y / 100}%` }}
          aria-label={
            here
              ? `${label}: ${percent(x)} from the left, ${percent(y)} from the top. Arrow keys move it.`
              : `${label}: not on this photograph yet. Enter puts it in the middle.`
          }
          onKeyDown={key}
          onClick={() => {
            if (!here) put(x, y);
          }}
        >
          {mark}
        </button>
      </div>
      <p className="mt-2 text-sm text-stone">
        Press where it is, or move the pin with the arrow keys.
      </p>
      <p className="sr-only" role="status">
        {here ? `${percent(x)} from the left, ${percent(y)} from the top` : ""}
      </p>
    </div>
  );
}
