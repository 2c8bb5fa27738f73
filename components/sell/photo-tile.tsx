"use client";

import { TextButton } from "@/components/ui/link";
import type { DraftPhoto } from "@/lib/consignment/draft";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { PrivatePhoto } from "./private-photo";
import type { Sending } from "./photo-sender";

export type PhotoTileProps = {
  number: string;
  photo: DraftPhoto;
  label: string;
  remove: FormAction;
};

/** A photograph that is there, is being looked at, or was refused. */
export function PhotoTile({ number, photo, label, remove }: PhotoTileProps) {
  const { id, status, problem, dominant } = photo;
  const { formProps, errors } = useActionForm(remove, { id: `remove-${id}` });
  return (
    <li className={status === "refused" ? "w-full max-w-text" : "w-24"}>
      {status === "ready" ? (
        <PrivatePhoto id={id} alt={label} dominant={dominant} />
      ) : status === "waiting" ? (
        <p className="grid aspect-square place-items-center bg-bone px-2 text-center text-xs text-stone">
          Being looked at…
        </p>
      ) : (
        <p role="alert" className="text-sm font-medium text-error">
          {problem}
        </p>
      )}
      <form {...formProps} className="mt-1 text-sm">
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="photoId" value={id} />
        <TextButton type="submit" tone="stone">
          {status === "refused" ? "Dismiss" : "Remove"}
          <span className="sr-only"> ({label})</span>
        </TextButton>
      </form>
      {errors?.length ? <p className="text-sm text-error">{errors.join(" ")}</p> : null}
    </li>
  );
}

export type SendingTileProps = { sending: Sending; onRetry: () => void; onForget: () => void };

/** A file on its way, with how far it has come; or why it did not arrive. */
export function SendingTile({ sending, onRetry, onForget }: SendingTileProps) {
  const { name, percent, problem, again } = sending;
  if (problem)
    return (
      <li className="w-full max-w-text text-sm">
        <p role="alert" className="wrap-anywhere">
          <span className="text-stone">{name}: </span>
          <span className="font-medium text-error">{problem}</span>
        </p>
        <p className="mt-1 flex gap-4">
          {again ? <TextButton onClick={onRetry}>Try again</TextButton> : null}
          <TextButton tone="stone" onClick={onForget}>
            Dismiss
          </TextButton>
        </p>
      </li>
    );
  return (
    <li className="w-24">
      <div className="grid aspect-square place-items-center bg-bone px-2 text-xs text-stone">
        <span className="tabular-nums">{percent < 100 ? `${percent}%` : "Arrived"}</span>
        <progress value={percent} max={100} aria-label={`Sending ${name}`} className="w-full" />
      </div>
      <p className="mt-1 text-sm">
        <TextButton tone="stone" onClick={onForget}>
          Stop<span className="sr-only"> sending {name}</span>
        </TextButton>
      </p>
    </li>
  );
}
