import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ShelfPreview } from "@/components/desk/shelf-preview";
import { TextLink } from "@/components/ui/link";
import type { StaffActor } from "@/lib/access/actor";
import { findDraft } from "@/lib/desk/drafts";
import { ENTITY_ROOMS, type Entity } from "@/lib/desk/entities";
import { findEntity } from "@/lib/desk/entity-queries";
import type { Fields } from "@/lib/desk/fields";
import { Desk } from "../desk";
import { EntityEditor } from "./entity-editor";
import { History } from "./history";

type Shelf = Exclude<Entity, "product" | "candidate">;

/** Where each is seen in the shop. */
const SHOP: Readonly<Record<Shelf, (fields: Fields) => string>> = {
  brand: ({ slug }) => `/brands/${String(slug)}`,
  category: ({ slug, kind }) => `/${kind === "resale" ? "resale" : "shop"}/${String(slug)}`,
  collection: ({ slug }) => `/collections/${String(slug)}`,
  ingredient: ({ slug }) => `/ingredients/${String(slug)}`,
};

type Props = { actor: StaffActor; entity: Shelf; at: string };

/** The page of one brand, category, collection or ingredient: its form, how it reads in the shop, its history. */
export async function EntityPage({ actor, entity, at }: Props) {
  const found = await findEntity(actor, entity, at);
  if (!found.ok) notFound();
  const sheet = found.value;
  const draft = await findDraft(actor, { entity, entityId: sheet.id });
  const { path, title } = ENTITY_ROOMS[entity];
  const words = (key: string) => draft?.fields[key] ?? String(sheet.fields[key] ?? "");
  const hidden = entity === "collection" && sheet.fields["shown"] !== true;
  return (
    <Desk actor={actor} current={path}>
      <DeskHeading
        above={
          <TextLink href={path} tone="stone" underline="hover">
            {title}
          </TextLink>
        }
        title={String(sheet.fields["name"] ?? sheet.fields["inci"])}
        actions={
          hidden ? null : <TextLink href={SHOP[entity](sheet.fields)}>See it in the shop</TextLink>
        }
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <DeskPanel title="Facts">
          <EntityEditor actor={actor} entity={entity} sheet={sheet} back={`${path}/${at}`} />
        </DeskPanel>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title={draft ? "Preview of your draft" : "Preview"}>
            <ShelfPreview
              title={words("name") || words("inci")}
              above={[words("focus"), words("basedIn"), words("functions")]
                .filter(Boolean)
                .join(" · ")}
              text={words("story") || words("intro") || words("use")}
            />
          </DeskPanel>
          <DeskPanel title="Changes by staff">
            <History
              actor={actor}
              entity={entity}
              id={sheet.id}
              now={sheet.fields}
              back={`${path}/${at}`}
            />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
