"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { CropSliders, type CropValues } from "./crop-sliders";

type Props = {
  picture: { id: string; base: string; alt: string; original: boolean; crop: CropValues | null };
  action: FormAction;
};

/** Shows another part of a picture that is there already: cut from what was uploaded, which the shop has kept. */
export function CropForm({ picture, action }: Props) {
  const { id, base, alt, original, crop } = picture;
  const { formProps, errors } = useActionForm(action, { id: `crop-${id}` });
  return (
    <details className="mt-1">
      <summary
        className="inline-flex min-h-6 cursor-pointer text-stone underline decoration-outline underline-offset-4 select-none"
        aria-label={`Crop: ${alt}`}
      >
        Crop
      </summary>
      <form {...formProps} className="grid gap-3 py-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="pictureId" value={id} />
        <CropSliders
          src={original ? `/admin/pictures/${id}` : `/media/${base}-1200.webp`}
          initial={crop}
        />
        {original ? null : (
          <p className="text-sm text-stone">
            The upload itself is not on file, so it is cut from the picture as it is shown now.
          </p>
        )}
        <div>
          <SubmitButton size="sm" variant="secondary" pendingLabel="Cutting…">
            Cut it anew
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
