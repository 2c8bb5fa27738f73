"use client";

import type { ComponentProps } from "react";
import { Thumb } from "@/components/admin/thumb";
import { FormErrors } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { CropForm } from "./crop-form";

type Props = {
  picture: ComponentProps<typeof CropForm>["picture"] & { flaw: string | null };
  /** From 1. */
  place: number;
  last: boolean;
  action: FormAction;
  cropAction: FormAction;
};

/** One picture with what it shows, and buttons for its place. */
export function PictureRow({ picture, place, last, action, cropAction }: Props) {
  const { formProps, errors, fields } = useActionForm<{ alt: string }>(action, {
    id: `picture-${picture.id}`,
    defaultValue: { alt: picture.alt },
  });
  const move = (value: string, label: string) => (
    <TextButton
      type="submit"
      name="move"
      value={value}
      tone="stone"
      aria-label={`${label}: ${picture.alt}`}
    >
      {label}
    </TextButton>
  );
  return (
    <li className="border-b border-hairline py-3">
      <form {...formProps} className="flex gap-4">
        <input type="hidden" name="pictureId" value={picture.id} />
        <Thumb base={picture.base} className="h-20 w-16" />
        <div className="grid min-w-0 grow content-start gap-1.5">
          <FormErrors errors={errors} />
          <label className="flex min-w-0 items-center gap-2">
            <span className="text-stone tabular-nums">{place}</span>
            <span className="sr-only">What picture {place} shows</span>
            <input
              name="alt"
              defaultValue={fields.alt.initialValue ?? picture.alt}
              required
              maxLength={200}
              autoComplete="off"
              className="h-9 min-w-0 grow rounded-sm border border-outline bg-paper px-2"
            />
          </label>
          {picture.flaw ? <p className="text-xs text-clay">Shows a flaw: {picture.flaw}</p> : null}
          <div className="flex flex-wrap gap-x-4">
            {move("describe", "Save words")}
            {place > 1 ? move("earlier", "Move up") : null}
            {last ? null : move("later", "Move down")}
            {move("remove", "Remove")}
          </div>
        </div>
      </form>
      <div className="pl-20">
        <CropForm picture={picture} action={cropAction} />
      </div>
    </li>
  );
}
