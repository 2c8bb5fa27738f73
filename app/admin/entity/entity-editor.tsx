import { DraftNotice } from "@/components/desk/draft-notice";
import { EntityForm } from "@/components/desk/entity-form";
import type { FormField } from "@/components/desk/entity-input";
import type { StaffActor } from "@/lib/access/actor";
import { findDraft, type TypedFields } from "@/lib/desk/drafts";
import { ENTITY_FIELDS, type Entity, type EntityField } from "@/lib/desk/entities";
import { listShelfOptions, type EntitySheet } from "@/lib/desk/entity-queries";
import { fieldText } from "@/lib/desk/parse-field";
import { newDraft } from "@/lib/desk/save-entity";
import { LIST_KINDS } from "@/lib/desk/fields";
import type { FormAction } from "@/lib/web/form-state";
import { keptAnswer } from "@/lib/web/kept-answer";
import {
  saveBrand,
  saveCandidate,
  saveCategory,
  saveCollection,
  saveIngredient,
  saveProduct,
} from "./actions";

const SAVE: Readonly<Record<Entity, FormAction>> = {
  product: saveProduct,
  brand: saveBrand,
  category: saveCategory,
  collection: saveCollection,
  ingredient: saveIngredient,
  candidate: saveCandidate,
};

type Props = {
  /** The page that it stands on. */
  back: string;
  actor: StaffActor;
  entity: Entity;
  sheet: EntitySheet | null;
  piece?: boolean;
  /** What was accepted, of which a product is made: its id, and its facts as they would be typed. */
  offered?: { id: string; typed: TypedFields };
};

/** The form of one thing, or of one that is to be made, with the draft of whoever looks. */
export async function EntityEditor(props: Props) {
  const { actor, entity, sheet, piece = false, back, offered } = props;
  const entityId = sheet?.id ?? newDraft(offered?.id);
  const [draft, answer, shelves] = await Promise.all([
    findDraft(actor, { entity, entityId }),
    keptAnswer(`save-${entity}`),
    listShelfOptions(),
  ]);
  const typed = draft?.fields ?? offered?.typed;
  const optionsOf = ({ choices }: EntityField): FormField["options"] => {
    if (choices === undefined) return null;
    if (typeof choices === "string") return shelves[choices];
    return choices.map((value) => ({ value, label: wordOf(value) }));
  };
  const fields = ENTITY_FIELDS[entity]
    // The price of what is there has a form of its own.
    .filter(({ key, curatedOnly }) => !(piece && curatedOnly) && !(sheet && key === "priceCents"))
    .map((field): FormField => {
      const options = optionsOf(field);
      return {
        key: field.key,
        label: field.label,
        kind: field.kind,
        hint: field.hint,
        needed: field.needed ?? false,
        most: field.most,
        options,
        value: valueOf(field, typed, sheet, options !== null),
      };
    });
  return (
    <>
      {draft ? (
        <DraftNotice
          entity={entity}
          entityId={entityId}
          savedAt={draft.savedAt.toISOString()}
          back={back}
        />
      ) : null}
      <EntityForm
        entity={entity}
        id={sheet?.id ?? null}
        version={sheet?.version ?? null}
        world={entity === "product" ? (piece ? "resale" : "curated") : null}
        withSku={entity === "product" && sheet === null}
        sku={typed?.["sku"] ?? ""}
        candidate={offered?.id}
        draftId={entityId}
        fields={fields}
        action={SAVE[entity]}
        answer={answer}
      />
    </>
  );
}

const wordOf = (value: string) => {
  const plain = value.replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

function valueOf(
  field: EntityField,
  typed: TypedFields | undefined,
  sheet: EntitySheet | null,
  boxes: boolean,
): string | string[] {
  const text = typed?.[field.key] ?? fieldText(field, sheet?.fields[field.key]);
  if (!LIST_KINDS.has(field.kind)) return text;
  const items = text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return boxes ? items : items.join("\n");
}
