import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ActForm } from "@/components/payouts/act-form";
import { InviteForm } from "@/components/people/invite-form";
import { DateTime } from "@/components/ui/date-time";
import { workOf } from "@/lib/accounts/staff-words";
import { systemClock } from "@/lib/clock";
import { staffList } from "@/lib/desk/lists/people";
import type { QueryParameters } from "@/lib/list-page";
import { listInvitations, type OpenInvitation } from "@/lib/operations/person-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import type { FormState } from "@/lib/web/form-state";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { invite, takeBack } from "./actions";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Staff · Desk", robots: { index: false } };

const views = [
  { label: "Administrators", query: "may=admin" },
  { label: "Without codes", query: "codes=none" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function StaffPage({ searchParams }: Props) {
  const actor = await requireStaff("admin");
  const invitations = await listInvitations(actor);
  if (!invitations.ok) notFound();
  const [invited, taken] = [await keptAnswer("invite"), await keptAnswer("take-back")];
  return (
    <Desk actor={actor} current={staffList.path}>
      <DeskHeading title="Staff" />
      <ListRoom
        actor={actor}
        list={staffList}
        given={await searchParams}
        views={views}
        empty="Nobody works here."
      />
      <div className="mt-10 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <DeskPanel title="Invitations">
          <Invitations invitations={invitations.value} answer={taken} />
        </DeskPanel>
        <DeskPanel title="Invite somebody">
          <InviteForm action={invite} answer={invited} />
        </DeskPanel>
      </div>
    </Desk>
  );
}

type InvitationsProps = {
  invitations: readonly OpenInvitation[];
  answer: FormState | undefined;
};

function Invitations({ invitations, answer }: InvitationsProps) {
  const now = systemClock.now();
  return (
    <DataTable
      caption="Invitations that nobody has answered"
      headers={[
        { key: "email", label: "To" },
        { key: "work", label: "To work on" },
        { key: "by", label: "By" },
        { key: "until", label: "Works until" },
        { key: "act", label: "What to do" },
      ]}
      empty="None is open. An invitation works once, for seven days."
      rows={invitations.map(({ id, email, permissions, by, expiresAt }) => ({
        key: id,
        cells: {
          email,
          work: <span className="block min-w-40 whitespace-normal">{workOf(permissions)}</span>,
          by,
          until:
            expiresAt > now ? (
              <DateTime iso={expiresAt.toISOString()} />
            ) : (
              <span className="text-stone">ran out</span>
            ),
          act: (
            <ActForm
              id={`take-back-${id}`}
              action={takeBack}
              values={{ invitationId: id }}
              answer={answer}
              variant="quiet"
              aria-label={`Take back: ${email}`}
            >
              Take back
            </ActForm>
          ),
        },
      }))}
    />
  );
}
