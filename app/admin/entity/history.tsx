import { Timeline } from "@/components/admin/timeline";
import { FormErrors } from "@/components/ui/field";
import { UndoButton } from "@/components/desk/undo-button";
import type { StaffActor } from "@/lib/access/actor";
import { listAudit, type AuditLine } from "@/lib/access/queries";
import type { AuditFacts } from "@/lib/access/write-audit";
import { entityField, type Entity } from "@/lib/desk/entities";
import type { Fields } from "@/lib/desk/fields";
import { PRODUCT_FIELDS } from "@/lib/desk/product-fields";
import { undoable } from "@/lib/desk/undo-change";
import { keptAnswer } from "@/lib/web/kept-answer";
import { formatCents } from "@/lib/money";

const ACTIONS: Readonly<Record<string, string>> = {
  save: "Saved",
  import: "Imported",
  bulk_change: "Bulk change",
  revert_run: "Run taken back",
  undo: "Undone",
};
const LONGEST = 160;
/** Say where it comes from, not what it is. */
const BESIDE = new Set(["sku", "reason"]);

function labelOf(entity: Entity, key: string): string {
  const product = PRODUCT_FIELDS.find((field) => field.key === key);
  const words = key.replace(/([A-Z])/g, " $1").toLowerCase();
  return (
    entityField(entity, key)?.label ??
    product?.label ??
    words.charAt(0).toUpperCase() + words.slice(1)
  );
}

function valueText(key: string, value: AuditFacts[string] | undefined): string {
  if (value === undefined || value === null || value === "") return "nothing";
  if (key === "priceCents") return formatCents(Number(value), "usd");
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function What({ entity, line }: { entity: Entity; line: AuditLine }) {
  const { action, before, after } = line;
  const keys = Object.keys(after ?? before ?? {}).filter(
    (key) => !BESIDE.has(key) && before?.[key] !== after?.[key],
  );
  const plain = action.replaceAll("_", " ");
  const title = ACTIONS[action] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
  const reason = after?.["reason"];
  return (
    <>
      <span className="font-medium">
        {before === null && action !== "schedule" ? `${title}: made` : title}
      </span>
      {before === null && action !== "schedule" ? null : (
        <ul className="[overflow-wrap:anywhere]">
          {keys.map((key) => (
            <li key={key}>
              {labelOf(entity, key)} {valueText(key, before?.[key])} to{" "}
              {valueText(key, after?.[key])}
            </li>
          ))}
        </ul>
      )}
      {reason ? <span className="block">{String(reason)}</span> : null}
    </>
  );
}

type Props = {
  actor: StaffActor;
  entity: Entity;
  id: string;
  now: Fields;
  /** The page that it stands on. */
  back: string;
};

/** Who changed which field, when and from what to what, with a way back where there still is one. */
export async function History({ actor, entity, id, now, back }: Props) {
  const audit = await listAudit(actor, entity, id);
  if (audit.length === 0)
    return <p className="text-stone">Nobody has changed it since it was put in.</p>;
  const answer = await keptAnswer("undo");
  return (
    <>
      <FormErrors errors={answer?.error?.[""] ?? undefined} />
      <Timeline
        label="Changes by staff"
        entries={audit.map((line) => ({
          id: line.id,
          at: line.at.toISOString(),
          who: line.origin ? `${line.who}, from ${line.origin}` : line.who,
          what: (
            <>
              <What entity={entity} line={line} />
              {undoable({ ...line, entity, entityId: id }, now).length > 0 ? (
                <UndoButton
                  entryId={line.id}
                  label={`Undo the change of ${line.at.toISOString().slice(0, 16).replace("T", " ")}`}
                  back={back}
                />
              ) : null}
            </>
          ),
        }))}
      />
    </>
  );
}
