"use client";

import { useEffect, useState } from "react";
import type { PhotoSlot } from "@/lib/consignment/categories/category";
import type { DraftPhoto } from "@/lib/consignment/draft";
import type { FormAction } from "@/lib/web/form-state";
import { PhotoOrder } from "./photo-order";
import { PhotoPlace } from "./photo-place";
import { SeveralAtOnce } from "./several-at-once";
import { usePhotoUploads } from "./use-photo-uploads";

/** How often a photograph that is being looked at is asked after. Milliseconds. */
const LOOK_AGAIN = 1_500;

export type PhotoBoardProps = {
  number: string;
  slots: readonly PhotoSlot[];
  photos: readonly DraftPhoto[];
  /** What was wrong with a photograph that a browser without script has sent, by place. */
  problems: Readonly<Record<string, readonly string[]>>;
  arrange: FormAction;
  remove: FormAction;
};

/** Every place for a photograph with how to take it, and all photographs in the order in which they are shown. */
export function PhotoBoard(props: PhotoBoardProps) {
  const { number, slots, problems, arrange, remove } = props;
  const [photos, setPhotos] = useState(props.photos);
  // What the server has made anew counts.
  const [given, setGiven] = useState(props.photos);
  if (given !== props.photos) {
    setGiven(props.photos);
    setPhotos(props.photos);
  }

  async function look() {
    const answer = await fetch(`/sell/items/${number}/photos`).catch(() => null);
    if (!answer?.ok) return;
    setPhotos(((await answer.json()) as { photos: DraftPhoto[] }).photos);
  }
  const { sending, add, retry, forget } = usePhotoUploads(number, () => void look());

  const waiting = photos.some(({ status }) => status === "waiting");
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => void look(), LOOK_AGAIN);
    return () => clearInterval(timer);
  });

  const usable = photos.filter(({ status }) => status !== "refused");
  const open = (slot: PhotoSlot) =>
    !usable.some((photo) => photo.slot === slot.name) &&
    !sending.some((one) => one.slot === slot.name && one.problem === null);
  const needed = slots.filter((slot) => slot.required);
  const done = needed.filter((slot) =>
    photos.some((photo) => photo.slot === slot.name && photo.status === "ready"),
  ).length;

  return (
    <div className="space-y-12">
      <section aria-labelledby="places">
        <h2 id="places" className="display text-2xl">
          What we need to see
        </h2>
        <p className="mt-1 text-sm text-stone" role="status">
          {`${done} of ${needed.length} needed photographs are there.`}
        </p>
        <SeveralAtOnce
          onChoose={(files) => {
            const free = needed.filter(open).map(({ name }) => name);
            files.forEach((file, at) => add(free[at] ?? "extra", [file]));
          }}
        />
        <ul className="border-t border-hairline">
          {slots.map((slot) => (
            <PhotoPlace
              key={slot.name}
              number={number}
              slot={slot}
              photos={photos.filter((photo) => photo.slot === slot.name)}
              sending={sending.filter((one) => one.slot === slot.name)}
              problems={problems[slot.name] ?? []}
              remove={remove}
              onChoose={(files) => add(slot.name, files)}
              onRetry={retry}
              onForget={forget}
            />
          ))}
        </ul>
      </section>
      <PhotoOrder number={number} slots={slots} photos={usable} arrange={arrange} />
    </div>
  );
}
