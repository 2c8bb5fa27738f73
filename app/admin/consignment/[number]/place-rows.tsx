import { FieldError } from "@/components/ui/field";

export type PlacedPhoto = {
  readonly id: string;
  readonly label: string;
  readonly src: string;
  readonly place: string;
  readonly alt: string;
};

type Props = {
  photos: readonly PlacedPhoto[];
  /** It was in the shop before: without a choice its pictures stay. */
  known: boolean;
  errors: {
    readonly errors?: string[] | undefined;
    readonly allErrors: Readonly<Record<string, unknown>>;
  };
};

/** Which photographs the shop shows, in which order, and what each shows. */
export function PlaceRows({ photos, known, errors }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">Photographs in the shop</legend>
      <p className="mb-2 text-xs text-stone">
        {known
          ? "Numbered from 1. Without any, its earlier pictures stay."
          : "Numbered from 1. What has no number is not shown."}
      </p>
      <FieldError id="listing-photos" errors={errors.errors} />
      <ul className="border-t border-hairline">
        {photos.map(({ id, label, src, place, alt }, index) => {
          const field = (name: string) => `photos[${index}].${name}`;
          const wrong = errors.allErrors[field("alt")] as readonly string[] | undefined;
          return (
            <li key={id} className="flex gap-3 border-b border-hairline py-2">
              <img
                src={src}
                alt=""
                width={40}
                height={50}
                loading="lazy"
                className="h-12.5 w-10 rounded-sm bg-bone object-cover"
              />
              <div className="grid min-w-0 grow grid-cols-[3.5rem_minmax(0,1fr)] gap-2">
                <input type="hidden" name={field("id")} value={id} />
                <input
                  name={field("place")}
                  defaultValue={place}
                  aria-label={`Place of ${label}`}
                  inputMode="numeric"
                  maxLength={2}
                  autoComplete="off"
                  className="h-9 rounded-sm border border-outline bg-paper px-2.5 tabular-nums"
                />
                <div className="min-w-0">
                  <input
                    id={`photo-alt-${index}`}
                    name={field("alt")}
                    defaultValue={alt}
                    aria-label={`What ${label} shows`}
                    placeholder={label}
                    maxLength={200}
                    autoComplete="off"
                    className="h-9 w-full rounded-sm border border-outline bg-paper px-2.5"
                  />
                  <FieldError id={`photo-alt-${index}`} errors={wrong} />
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
