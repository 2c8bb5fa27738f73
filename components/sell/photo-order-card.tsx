"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { Button } from "@/components/ui/button";
import type { DraftPhoto } from "@/lib/consignment/draft";
import { PrivatePhoto } from "./private-photo";

export type OrderCardProps = {
  photo: DraftPhoto;
  /** From 1. */
  place: number;
  /** What it shows: "Front". */
  label: string;
  /** The whole order once this one has been moved; null where it cannot be. */
  earlier: string | null;
  later: string | null;
};

/** A photograph in the row: the picture is dragged, the buttons send the form with the order that they make. */
export function OrderCard({ photo, place, label, earlier, later }: OrderCardProps) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: photo.id,
    attributes: { roleDescription: "photograph that can be moved" },
  });
  const style = { transform: CSS.Transform.toString(transform), transition };
  return (
    <li ref={setNodeRef} style={style} data-dragging={isDragging || undefined}>
      <button
        type="button"
        className="photo-grip"
        {...attributes}
        {...listeners}
        aria-label={`Photograph ${place}, ${label}`}
      >
        {photo.status === "ready" ? (
          <PrivatePhoto id={photo.id} alt="" dominant={photo.dominant} />
        ) : (
          <span className="grid aspect-square place-items-center bg-bone text-xs text-stone">
            Being looked at…
          </span>
        )}
        <span className="photo-number" aria-hidden="true">
          {place}
        </span>
      </button>
      <p className="mt-1 truncate text-sm">{label}</p>
      <p className="mt-1 flex gap-1">
        <Button
          type="submit"
          name="order"
          value={earlier ?? ""}
          size="sm"
          variant="secondary"
          disabled={earlier === null}
          aria-label={`Move photograph ${place}, ${label}, earlier`}
        >
          ←
        </Button>
        <Button
          type="submit"
          name="order"
          value={later ?? ""}
          size="sm"
          variant="secondary"
          disabled={later === null}
          aria-label={`Move photograph ${place}, ${label}, later`}
        >
          →
        </Button>
      </p>
    </li>
  );
}
