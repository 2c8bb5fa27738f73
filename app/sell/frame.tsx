import type { ReactNode } from "react";
import { signOut } from "@/app/account/actions";
import { AccountLayout } from "@/components/account/account-layout";
import { AccountNav } from "@/components/account/account-nav";
import { SubmitButton } from "@/components/ui/submit-button";
import { LookingBanner } from "../looking-banner";
import { rooms, type SellRoom } from "./rooms";

/** The frame of a seller's page: their rooms at the left, the room at the right. */
export function SellFrame({ current, children }: { current: SellRoom; children: ReactNode }) {
  return (
    <>
      <LookingBanner />
      <AccountLayout
        nav={
          <AccountNav
            label="Selling"
            items={[
              ...rooms.map((room) => ({ ...room, current: room.href === current })),
              { href: "/account", label: "Your account" },
            ]}
            signOut={
              <form action={signOut}>
                <SubmitButton
                  variant="quiet"
                  size="sm"
                  className="-ml-3"
                  pendingLabel="Signing out…"
                >
                  Sign out
                </SubmitButton>
              </form>
            }
          />
        }
      >
        {children}
      </AccountLayout>
    </>
  );
}
