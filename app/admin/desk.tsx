import type { ReactNode } from "react";
import { signOut } from "@/app/account/actions";
import { DeskShell } from "@/components/admin/desk-shell";
import { TextButton } from "@/components/ui/link";
import { Palette } from "@/components/desk/palette";
import type { StaffActor } from "@/lib/access/actor";
import { findProfile } from "@/lib/accounts/queries";
import { roomsOf } from "./rooms";
import "./desk.css";

type DeskProps = {
  actor: StaffActor;
  /** The address of the room. */
  current: string;
  children: ReactNode;
};

/** The frame of every desk page. It shows who works here; what they may see is each page's own question. */
export async function Desk({ actor, current, children }: DeskProps) {
  const profile = await findProfile(actor);
  const rooms = roomsOf(actor);
  return (
    <DeskShell
      currentHref={current}
      items={rooms}
      user={
        <form action={signOut} className="flex items-baseline gap-3 lg:block">
          <p>{profile?.name ?? profile?.email}</p>
          <TextButton type="submit" tone="stone">
            Sign out
          </TextButton>
        </form>
      }
    >
      {children}
      <Palette rooms={rooms.map(({ href, label }) => ({ href, label }))} />
    </DeskShell>
  );
}
