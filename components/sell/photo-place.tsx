"use client";

import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { PhotoSlot } from "@/lib/consignment/categories/category";
import type { DraftPhoto } from "@/lib/consignment/draft";
import type { FormAction } from "@/lib/web/form-state";
import { PhotoTile, SendingTile } from "./photo-tile";
import { PHOTO_TYPES } from "./photo-types";
import type { Sending } from "./photo-sender";

export type PhotoPlaceProps = {
  number: string;
  slot: PhotoSlot;
  photos: readonly DraftPhoto[];
  sending: readonly Sending[];
  problems: readonly string[];
  remove: FormAction;
  onChoose: (files: readonly File[]) => void;
  onRetry: (id: string) => void;
  onForget: (id: string) => void;
};

/** One place: what it is for, how to take it, and what is in it. Its form works without script. */
export function PhotoPlace(props: PhotoPlaceProps) {
  const { number, slot, photos, sending, problems, remove, onChoose, onRetry, onForget } = props;
  const there = photos.filter(({ status }) => status !== "refused").length + sending.length;
  const filled = photos.some(({ status }) => status === "ready");
  const input = `photo-file-${slot.name}`;
  return (
    <li id={`photo-${slot.name}`} className="photo-place border-b border-hairline py-5">
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          {slot.label}
          {filled ? (
            <Badge tone="success">There</Badge>
          ) : slot.required ? (
            <Badge tone="outline">Needed</Badge>
          ) : (
            <span className="text-sm font-normal text-stone">Optional</span>
          )}
        </h3>
        <p className="mt-1 max-w-text text-sm text-stone">{slot.coaching}</p>
        {there < slot.most ? (
          <form
            method="post"
            action="/api/uploads/photo"
            encType="multipart/form-data"
            className="photo-add mt-3"
          >
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="slot" value={slot.name} />
            <label htmlFor={input} className={buttonStyles({ variant: "secondary", size: "sm" })}>
              {there === 0 ? "Add a photograph" : "Add another"}
              <span className="sr-only"> ({slot.label})</span>
            </label>
            <input
              id={input}
              type="file"
              name="file"
              accept={PHOTO_TYPES}
              multiple={slot.most - there > 1}
              aria-describedby={problems.length > 0 ? `${input}-error` : undefined}
              onChange={(event) => {
                onChoose([...(event.target.files ?? [])].slice(0, slot.most - there));
                event.target.value = "";
              }}
            />
            <noscript>
              <button type="submit" className={buttonStyles({ size: "sm" })}>
                Send it
              </button>
            </noscript>
          </form>
        ) : null}
        <FieldError id={input} errors={problems} />
      </div>
      {photos.length + sending.length > 0 ? (
        <ul className="photo-tiles">
          {photos.map((photo) => (
            <PhotoTile
              key={photo.id}
              number={number}
              photo={photo}
              label={slot.label}
              remove={remove}
            />
          ))}
          {sending.map((one) => (
            <SendingTile
              key={one.id}
              sending={one}
              onRetry={() => onRetry(one.id)}
              onForget={() => onForget(one.id)}
            />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
