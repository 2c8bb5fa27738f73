"use client";

import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/input";
import { TextAreaField } from "@/components/ui/textarea";
import { COLOR_NAMES, MATERIAL_NAMES } from "@/lib/catalog/piece-facets";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import type { Listing } from "@/lib/consignment/listing";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepListing } from "./intake-actions";
import { PlaceRows, type PlacedPhoto } from "./place-rows";

type Props = {
  sheet: Pick<PieceSheet, "id" | "version" | "product">;
  draft: Listing;
  photos: readonly Omit<PlacedPhoto, "place" | "alt">[];
  answer: FormState | undefined;
};

type Text = Exclude<keyof Listing, "photos">;
type Fields = Record<Text | "itemId" | "version", string> & {
  photos: { id: string; place: string; alt: string }[];
};

type Line = {
  readonly name: Text;
  readonly label: string;
  readonly hint?: string;
  readonly most: number;
  readonly optional?: boolean;
  readonly list?: readonly string[];
};

const LINES: readonly Line[] = [
  { name: "subcategory", label: "Kind", hint: "A word of the shelf: outerwear", most: 60 },
  { name: "maker", label: "Maker", most: 120, optional: true },
  { name: "sizeLabel", label: "Size, as on the label", most: 60, optional: true },
  { name: "sizeGroup", label: "Size, for lists", hint: "M, EU 39", most: 60, optional: true },
  { name: "color", label: "Color", most: 60 },
  { name: "colorFamily", label: "Color, for lists", most: 40, list: COLOR_NAMES },
  { name: "material", label: "Material, in words", most: 200 },
  {
    name: "materials",
    label: "Materials, for lists",
    hint: "With commas between, the largest part first",
    most: 400,
    optional: true,
    list: MATERIAL_NAMES,
  },
  { name: "era", label: "Era", most: 60, optional: true },
  { name: "decade", label: "Decade, for lists", hint: "1980s", most: 10, optional: true },
  { name: "weightGrams", label: "Weight packed, in grams", most: 6 },
];

const typed = (value: Listing[Text]): string =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

/** What the shop will say of a piece; it can be prepared in several goes. */
export function ListingForm({ sheet, draft, photos, answer }: Props) {
  const { photos: placed, ...texts } = draft;
  const { formProps, fields, errors, notice } = useActionForm<Fields>(keepListing, {
    id: "listing",
    answer,
    defaultValue: Object.fromEntries(
      Object.entries(texts).map(([name, value]) => [name, typed(value)]),
    ),
  });
  const shared = (name: Text, label: string, most: number) => ({
    id: `listing-${name}`,
    name,
    label,
    maxLength: most,
    defaultValue: fields[name].initialValue ?? "",
    errors: fields[name].errors,
  });
  const rows = photos.map((photo) => {
    const at = placed.findIndex(({ id }) => id === photo.id);
    return { ...photo, place: at < 0 ? "" : String(at + 1), alt: placed[at]?.alt ?? "" };
  });
  return (
    <form {...formProps} className="grid gap-4">
      <FormErrors errors={errors} />
      <input type="hidden" name="itemId" value={sheet.id} />
      <input type="hidden" name="version" value={sheet.version} />
      <TextField {...shared("title", "Title", 120)} required autoComplete="off" />
      <TextAreaField {...shared("description", "Description", 4000)} rows={4} required />
      <TextAreaField
        {...shared("curatorNote", "The curator’s line", 400)}
        hint="Stands large beside the price"
        rows={2}
        optional
      />
      <TextAreaField
        {...shared("provenance", "Where it comes from", 1000)}
        hint="As its seller tells it, without names"
        rows={3}
        optional
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {LINES.map(({ name, label, hint, most, optional, list }) => (
          <div key={name}>
            <TextField
              {...shared(name, label, most)}
              hint={hint}
              optional={optional ?? false}
              required={!optional}
              list={list ? `listing-${name}-list` : undefined}
              autoComplete="off"
            />
            {list ? (
              <datalist id={`listing-${name}-list`}>
                {list.map((value) => (
                  <option key={value} value={value}>
                    {value}
                  </option>
                ))}
              </datalist>
            ) : null}
          </div>
        ))}
      </div>
      <PlaceRows photos={rows} known={sheet.product !== null} errors={fields.photos} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="secondary" size="sm" pendingLabel="Saving…">
          Save what the shop will say
        </SubmitButton>
        <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
      </div>
    </form>
  );
}
