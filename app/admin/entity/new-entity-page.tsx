import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import type { StaffActor } from "@/lib/access/actor";
import { ENTITY_ROOMS, type Entity } from "@/lib/desk/entities";
import { Desk } from "../desk";
import { EntityEditor } from "./entity-editor";

/** The empty form of a thing that is to be made. */
export function NewEntityPage({ actor, entity }: { actor: StaffActor; entity: Entity }) {
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
        <EntityEditor actor={actor} entity={entity} sheet={null} back={`${path}/new`} />
      </div>
    </Desk>
  );
}
