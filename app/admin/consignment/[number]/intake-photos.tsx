"use client";

import { getSelectProps } from "@conform-to/react";
import { PhotoBoard, type BoardPhoto } from "@/components/consignment/photo-board";
import { FileField } from "@/components/ui/file-field";
import { FormErrors } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PhotoSlot } from "@/lib/consignment/categories/category";
import type { DeskFlaw } from "@/lib/consignment/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { useUploadForm } from "@/lib/web/use-upload-form";
import { removePhoto } from "./intake-actions";

type Props = {
  itemId: string;
  photos: readonly BoardPhoto[];
  flaws: readonly DeskFlaw[];
  slots: readonly Pick<PhotoSlot, "name" | "label">[];
  answers: { readonly added: FormState | undefined; readonly removed: FormState | undefined };
};

/** Photographs that staff take of what they have in their hands: of what differs, and for the shop. */
export function IntakePhotos({ itemId, photos, flaws, slots, answers }: Props) {
  const { formProps, fields, errors, notice } = useUploadForm<{ slot: string; file: string }>(
    "/api/uploads/intake-photo",
    { id: "intake-photo", answer: answers.added, defaultValue: { slot: "flaw" } },
  );
  const removal = useActionForm<{ photoId: string }>(removePhoto, {
    id: "intake-photo-gone",
    answer: answers.removed,
  });
  return (
    <div className="grid gap-4">
      {photos.length === 0 ? (
        <p className="text-stone">
          None yet. Its seller sees them beside another price, and the shop may show them.
        </p>
      ) : (
        <div>
          <PhotoBoard photos={photos} flaws={flaws} narrow />
          <form {...removal.formProps} className="mt-3 flex flex-wrap items-center gap-2">
            <FormErrors errors={removal.errors} />
            <input type="hidden" name="itemId" value={itemId} />
            {photos.map(({ id, label }, at) => (
              <SubmitButton
                key={id}
                name="photoId"
                value={id}
                size="sm"
                variant="quiet"
                pendingLabel="…"
              >
                Take away {at + 1}
                <span className="sr-only">: {label}</span>
              </SubmitButton>
            ))}
          </form>
        </div>
      )}
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="itemId" value={itemId} />
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <SelectField
            {...getSelectProps(fields.slot)}
            key={fields.slot.key}
            label="It shows"
            options={slots.map(({ name, label }) => ({ value: name, label }))}
            errors={fields.slot.errors}
          />
          <FileField
            key={`file ${fields.file.key}`}
            id="intake-file"
            name="file"
            label="Photograph"
            required
            accept="image/jpeg,image/png,image/webp"
            errors={fields.file.errors}
          />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton size="sm" variant="secondary" pendingLabel="Sending…">
            Add the photograph
          </SubmitButton>
          <p role="status" className="text-stone">
            {notice}
          </p>
        </div>
      </form>
    </div>
  );
}
