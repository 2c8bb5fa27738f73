import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { ActForm } from "@/components/payouts/act-form";
import { PermissionForm } from "@/components/people/permission-form";
import { TextLink } from "@/components/ui/link";
import type { StaffActor } from "@/lib/access/actor";
import { hasPermission } from "@/lib/access/permissions";
import type { PersonSheet } from "@/lib/operations/person-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { disable, enable, permit } from "../../staff/actions";
import { look } from "../actions";

type Props = { person: PersonSheet; actor: StaffActor };

/** What can be done about somebody: looking through their eyes, and, for administrators, letting in and out. */
export async function AccountPanels({ person, actor }: Props) {
  const { id, permissions, closedAt } = person;
  const [looked, permitted, disabled, enabled] = await Promise.all(
    ["look", "permissions", "disable", "enable"].map(keptAnswer),
  );
  const admin = hasPermission(actor, "admin");
  return (
    <>
      {!permissions && !closedAt ? (
        <DeskPanel title="See as this shopper">
          <p className="mb-3 text-stone">
            For half an hour this browser shows their pages. Nothing can be changed meanwhile, and
            it is written down that you looked.
          </p>
          <ActForm id="look" action={look} values={{ userId: id }} answer={looked}>
            See the shop as they do
          </ActForm>
        </DeskPanel>
      ) : null}
      {admin && permissions ? (
        <DeskPanel title="Works here">
          <PermissionForm
            key={permissions.join()}
            action={permit}
            userId={id}
            held={permissions}
            answer={permitted}
          />
        </DeskPanel>
      ) : null}
      {admin && closedAt ? (
        <DeskPanel title="Closed account">
          <p className="mb-3 text-stone">They cannot sign in.</p>
          <ActForm id="enable" action={enable} values={{ userId: id }} answer={enabled}>
            Open it again
          </ActForm>
        </DeskPanel>
      ) : null}
      {admin && !closedAt && id !== actor.userId ? (
        <DeskPanel title="Close the account">
          <DeskForm
            name="disable"
            action={disable}
            answer={disabled}
            about={{ userId: id }}
            fields={[
              {
                key: "reason",
                label: "Reason",
                kind: "line",
                needed: true,
                options: [],
                value: "",
                hint: "For the audit log; they are not told",
              },
            ]}
            label="Close it and sign them out"
            pendingLabel="Closing…"
            quiet
          />
        </DeskPanel>
      ) : null}
      {admin ? (
        <TextLink href={`/admin/audit?q=${id}`}>What was changed about them</TextLink>
      ) : null}
    </>
  );
}
