import { shapeFor } from "@/components/resale/drawing/choose";
import { CheckAndSend } from "@/components/sell/check-and-send";
import { FlawEditor } from "@/components/sell/flaw-editor";
import { KindFields } from "@/components/sell/kind-fields";
import { MeasureFields } from "@/components/sell/measure-fields";
import {
  OfferArea,
  OfferRadios,
  OfferSelect,
  OfferText,
  OfferTick,
} from "@/components/sell/offer-fields";
import { PhotoBoard } from "@/components/sell/photo-board";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { CONDITION_TEXTS, CONDITIONS } from "@/lib/catalog/product-view";
import {
  findCategory,
  measurementsOf,
  RESALE_CATEGORIES,
  slotsOf,
} from "@/lib/consignment/categories";
import { measurementKey } from "@/lib/consignment/categories/category";
import type { Missing } from "@/lib/consignment/completeness";
import { ERAS, PROOFS } from "@/lib/consignment/draft";
import { type OfferStep, slotName } from "@/lib/consignment/offer-steps";
import type { OwnDraft } from "@/lib/consignment/seller-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { arrangePhotos, removePhoto } from "../../photos/actions";

type Props = { step: OfferStep; draft: OwnDraft; missing: readonly Missing[] };

const KINDS = RESALE_CATEGORIES.map(({ slug, label, hygiene, kinds }) => ({
  slug,
  label,
  ...hygiene,
  kinds: kinds.map((kind) => ({ value: kind.value, label: kind.label })),
}));

/** The fields of one step. */
export function StepFields(props: Props) {
  switch (props.step) {
    case "piece":
      return <Piece />;
    case "photos":
      return <Photos draft={props.draft} />;
    case "size":
      return <Size draft={props.draft} />;
    case "condition":
      return <Condition draft={props.draft} />;
    case "story":
      return <Story />;
    case "send":
      return <CheckAndSend draft={props.draft} missing={props.missing} />;
  }
}

function Piece() {
  return (
    <>
      <KindFields choices={KINDS} />
      <OfferText
        name="title"
        label="Title"
        hint="What one would say to a friend: “Camel double-faced wool coat”."
        maxLength={90}
        autoComplete="off"
      />
      <OfferText
        name="maker"
        label="Maker"
        hint="Brand, workshop or maker, as the label has it."
        maxLength={80}
        autoComplete="off"
        optional
      />
    </>
  );
}

/** What depends on a shelf that has not been chosen yet. */
function ShelfFirst({ number }: { number: string }) {
  return (
    <Notice title="Say what it is first">
      <p>
        What we ask here depends on the shelf.{" "}
        <TextLink href={`/sell/items/${number}/edit/piece`}>Go back to the first step</TextLink>.
      </p>
    </Notice>
  );
}

async function Photos({ draft }: { draft: OwnDraft }) {
  const { number, values, photos } = draft;
  const slots = slotsOf(values.category);
  if (slots.length === 0) return <ShelfFirst number={number} />;
  const answer = await keptAnswer("photo");
  const problems = Object.fromEntries(
    Object.entries(answer?.error ?? {}).map(([slot, texts]) => [slot, texts ?? []]),
  );
  return (
    <>
      <PhotoBoard
        number={number}
        slots={slots}
        photos={photos}
        problems={problems}
        arrange={arrangePhotos}
        remove={removePhoto}
      />
      <p className="mt-10 border-t border-hairline pt-5">
        <ButtonLink href={`/sell/items/${number}/edit/size`} size="lg">
          Go on
        </ButtonLink>
      </p>
    </>
  );
}

function Size({ draft: { number, values } }: { draft: OwnDraft }) {
  const { category, subcategory, title } = values;
  const specs = measurementsOf(category, subcategory);
  if (!subcategory || specs.length === 0) return <ShelfFirst number={number} />;
  const size = findCategory(category)?.size;
  return (
    <>
      {size ? (
        <OfferText
          name="sizeLabel"
          label="Size"
          hint={size.hint}
          optional={!size.required}
          maxLength={40}
          autoComplete="off"
        />
      ) : null}
      <MeasureFields
        unit="in"
        shape={shapeFor({ subcategory, name: title ?? "" })}
        fields={specs.map((spec) => ({
          name: `measure.${measurementKey(spec)}`,
          part: spec.name,
          label: spec.label,
          how: spec.how,
          required: spec.required,
          record: spec.unit,
        }))}
      />
      <OfferText
        name="color"
        label="Color"
        hint="In your own word: snuff, oatmeal, bottle green."
        maxLength={60}
        autoComplete="off"
      />
      <OfferText
        name="material"
        label="Material"
        hint="As the label has it: 90% wool, 10% cashmere. If you are not sure, say so."
        maxLength={160}
        autoComplete="off"
      />
    </>
  );
}

function Condition({ draft: { values, photos } }: { draft: OwnDraft }) {
  const shown = photos.flatMap(({ id, slot, status, width, height }) =>
    status === "ready" && width && height
      ? [{ id, label: slotName(values.category, slot), width, height }]
      : [],
  );
  return (
    <>
      <OfferRadios
        name="condition"
        legend="How worn is it?"
        options={CONDITIONS.map((value) => ({
          value,
          label: CONDITION_TEXTS[value].label,
          hint: `${CONDITION_TEXTS[value].meaning}.`,
        }))}
      />
      <FlawEditor photos={shown} />
      <OfferTick name="flawless" label="I have looked in daylight, and nothing is wrong with it." />
    </>
  );
}

function Story() {
  return (
    <>
      <div className="grid gap-x-4 gap-y-8 sm:grid-cols-2">
        <OfferSelect
          name="era"
          label="When was it made?"
          placeholder="Not known"
          options={ERAS.map((era) => ({ value: era, label: era }))}
          optional
        />
        <OfferText
          name="retail"
          label="Price when new, in dollars"
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          optional
        />
      </div>
      <OfferSelect
        name="proof"
        label="How do you know where it is from?"
        placeholder="Choose"
        options={Object.entries(PROOFS).map(([value, label]) => ({ value, label }))}
      />
      <OfferText
        name="proofNote"
        label="What there is to say about that"
        hint="Where it was bought, what the stamp says, a number."
        maxLength={300}
        autoComplete="off"
        optional
      />
      <OfferArea
        name="story"
        label="Its story"
        hint="Where you wore it, who made it, why it goes. We quote it on its page if you let us."
        maxLength={2000}
        optional
      />
    </>
  );
}
