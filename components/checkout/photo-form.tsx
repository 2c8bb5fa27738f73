import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";

export type PhotoFormProps = {
  action: string;
  /** Sent along unseen: what the photographs belong to. */
  values: Readonly<Record<string, string | undefined>>;
  problem?: string | undefined;
};

/** Sends photographs; a plain form, so that it works without script. */
export function PhotoForm({ action, values, problem }: PhotoFormProps) {
  const id = `photos-${values["id"] ?? ""}`;
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-3">
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div>
        <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
          Photographs
        </label>
        <p id={`${id}-description`} className="-mt-1 mb-1.5 text-sm text-stone">
          JPEG, PNG or WebP, up to six and 25 MB in all. Only you and our staff see them.
        </p>
        <input
          id={id}
          type="file"
          name="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          required
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-description ${id}-error` : `${id}-description`}
          className="min-h-11 max-w-full file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-solid file:border-outline file:bg-paper file:px-3 file:font-medium"
        />
        <FieldError id={id} errors={problem ? [problem] : undefined} />
      </div>
      <div>
        <Button type="submit" variant="secondary" size="sm">
          Send them
        </Button>
      </div>
    </form>
  );
}
