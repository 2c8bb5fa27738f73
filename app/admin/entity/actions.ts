"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { entityField, type Entity } from "@/lib/desk/entities";
import { entityAddress } from "@/lib/desk/entity-queries";
import { entitySchema, type EntityInput } from "@/lib/desk/entity-schema";
import { saveEntity, type SaveFailure, type Saved } from "@/lib/desk/save-entity";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

type Detail = Readonly<Record<string, unknown>>;

const GONE = "This is not there any more, or it is no longer yours to edit.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

/** "Ada Example changed it meanwhile (Price, Name)." */
function conflictText(entity: Entity, { who, keys }: Detail): string {
  const labels = ((keys ?? []) as string[]).map((key) => entityField(entity, key)?.label ?? null);
  const what = labels.filter(Boolean).join(", ");
  return `${String(who)} changed it while this page was open${what ? ` (${what})` : ""}. What you typed is kept: look at the history, then save again to put yours in its place.`;
}

function savedText({ changed, note }: Saved): string {
  if (note) return `Saved. ${note}`;
  return changed ? "Saved." : "Nothing was changed: it was like that already.";
}

const TAKEN: Readonly<Partial<Record<Entity, string>>> = {
  product: "Another product has this SKU or address.",
  candidate: "Another candidate has this SKU.",
};

function saveAction(entity: Entity) {
  return formAction<ReturnType<typeof entitySchema>, Result<Saved, SaveFailure>>(
    entitySchema(entity),
    async ({ id, version, sku, candidate, fields }: EntityInput, context) => {
      const saved = await saveEntity(
        context.actor,
        {
          entity,
          id,
          version,
          fields,
          ...(sku === undefined ? {} : { sku }),
          ...(candidate === undefined ? {} : { candidate }),
        },
        occasionOf(context),
      );
      if (saved.ok) updateTag("catalog");
      if (saved.ok && entity === "product") updateTag(`product:${saved.value.id}`);
      if (!saved.ok) {
        showAnew();
        return saved;
      }
      // The address may be another one now.
      const to = await entityAddress(entity, saved.value.id);
      if (id === null) redirect(`${to}?saved=new`);
      showAnew();
      return saved;
    },
    {
      not_found: GONE,
      conflict: (detail) => conflictText(entity, detail),
      refused: ({ problem }) => String(problem),
      taken: TAKEN[entity] ?? "Another one has this name or address.",
    },
    { form: `save-${entity}`, done: savedText },
  );
}

export const saveProduct = saveAction("product");
export const saveBrand = saveAction("brand");
export const saveCategory = saveAction("category");
export const saveCollection = saveAction("collection");
export const saveIngredient = saveAction("ingredient");
export const saveCandidate = saveAction("candidate");
