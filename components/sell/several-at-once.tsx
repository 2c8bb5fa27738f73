"use client";

import { useId, useState, useSyncExternalStore } from "react";
import { PHOTO_TYPES } from "./photo-types";

const nothing = () => () => {};

/**
 * Chooses several files, or takes what is dropped on it: the browser's own control lies over the whole place. Where
 * there is no script it is not there.
 */
export function SeveralAtOnce({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const script = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  if (!script) return <div className="mt-4" />;

  const drag = (isOver: boolean) => () => setOver(isOver);
  return (
    <div className="drop-place" data-over={over || undefined}>
      <label htmlFor={id} className="font-medium">
        Choose several at once
      </label>
      <span className="text-sm text-stone">
        They are laid into the open places in the order you choose them. JPEG, PNG or WebP, up to 15
        MB each.
      </span>
      <input
        id={id}
        type="file"
        multiple
        accept={PHOTO_TYPES}
        onDragEnter={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drag(false)}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
