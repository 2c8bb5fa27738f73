"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
} from "@dnd-kit/sortable";
import { startTransition, useActionState, useId } from "react";
import { FormErrors } from "@/components/ui/field";
import type { PhotoSlot } from "@/lib/consignment/categories/category";
import type { DraftPhoto } from "@/lib/consignment/draft";
import type { FormAction } from "@/lib/web/form-state";
import { OrderCard } from "./photo-order-card";

export type PhotoOrderProps = {
  number: string;
  slots: readonly PhotoSlot[];
  photos: readonly DraftPhoto[];
  arrange: FormAction;
};

type Placed = Pick<DraftPhoto, "id" | "slot">;

const written = (order: readonly Placed[]): string =>
  order.map(({ id, slot }) => `${id}:${slot}`).join(",");

/** All photographs in the order in which they are shown: dragged, or moved by buttons, which work without script. */
export function PhotoOrder({ number, slots, photos, arrange }: PhotoOrderProps) {
  const [state, send, pending] = useActionState(arrange, {});
  const context = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  if (photos.length < 2) return null;

  function save(order: readonly Placed[]) {
    const data = new FormData();
    data.set("number", number);
    data.set("order", written(order));
    startTransition(() => send(data));
  }
  function dropped({ active, over }: DragEndEvent) {
    const from = photos.findIndex(({ id }) => id === active.id);
    const to = photos.findIndex(({ id }) => id === over?.id);
    if (to >= 0 && from !== to) save(arrayMove([...photos], from, to));
  }
  const moved = (at: number, to: number) => written(arrayMove([...photos], at, to));
  const errors = state.error?.[""];

  return (
    <section aria-labelledby="order" aria-busy={pending}>
      <h2 id="order" className="display text-2xl">
        In this order
      </h2>
      <p className="mt-1 mb-5 max-w-text text-sm text-stone">
        The first one is the one we look at first. Drag them, or use the buttons.
      </p>
      <FormErrors errors={errors ?? undefined} />
      <form action={send}>
        <input type="hidden" name="number" value={number} />
        <DndContext
          id={context}
          sensors={sensors}
          collisionDetection={closestCenter}
          onDragEnd={dropped}
        >
          <SortableContext items={photos.map(({ id }) => id)} strategy={rectSortingStrategy}>
            <ol className="photo-order">
              {photos.map((photo, at) => (
                <OrderCard
                  key={photo.id}
                  photo={photo}
                  place={at + 1}
                  label={slots.find(({ name }) => name === photo.slot)?.label ?? "Anything else"}
                  earlier={at > 0 ? moved(at, at - 1) : null}
                  later={at < photos.length - 1 ? moved(at, at + 1) : null}
                />
              ))}
            </ol>
          </SortableContext>
        </DndContext>
      </form>
    </section>
  );
}
