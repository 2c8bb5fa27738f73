import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { PERMISSIONS, type Permission } from "@/lib/access/permissions";
import { PERMISSION_WORDS } from "@/lib/accounts/staff-words";

export type PermissionBoxesProps = {
  id: string;
  held?: readonly Permission[];
  errors?: string[] | undefined;
};

/** What somebody may work on, each with what that is. */
export function PermissionBoxes({ id, held = [], errors }: PermissionBoxesProps) {
  return (
    <Fieldset id={id} legend="May work on" errors={errors}>
      {PERMISSIONS.map((permission) => (
        <Checkbox
          key={permission}
          name="permissions"
          value={permission}
          defaultChecked={held.includes(permission)}
          label={
            <>
              {PERMISSION_WORDS[permission].label}
              <span className="block text-xs text-stone">{PERMISSION_WORDS[permission].hint}</span>
            </>
          }
        />
      ))}
    </Fieldset>
  );
}
