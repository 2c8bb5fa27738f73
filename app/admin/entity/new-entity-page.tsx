import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import type { StaffActor } from "@/lib/access/actor";
import type { TypedFields } from "@/lib/desk/drafts";
import { ENTITY_ROOMS, type Entity } from "@/lib/desk/entities";
import { Desk } from "../desk";
import { EntityEditor } from "./entity-editor";

type Props = {
  actor: StaffActor;
  entity: Exclude<Entity, "candidate">;
  /** What was accepted at intake, of which a product is made. */
  offered?: { id: string; typed: TypedFields };
};

/** The form of a thing that is to be made. */
export function NewEntityPage({ actor, entity, offered }: Props) {
  const { path, title, one } = ENTITY_ROOMS[entity];
  return (
    <Desk actor={actor} current={path}>
      <DeskHeading
        above={
          <TextLink href={path} tone="stone" underline="hover">
            {title}
          </TextLink>
        }
        title={`New ${one}`}
      />
      <div className="max-w-4xl">
        <EntityEditor
          actor={actor}
          entity={entity}
          sheet={null}
          back={offered ? `${path}/new?candidate=${offered.id}` : `${path}/new`}
          {...(offered ? { offered } : {})}
        />
      </div>
    </Desk>
  );
}
