import type { ReactNode } from "react";
import { AccountLayout } from "@/components/account/account-layout";
import { AccountNav } from "@/components/account/account-nav";
import type { ShopperActor } from "@/lib/access/actor";
import { LookingBanner } from "../looking-banner";
import { accountRooms } from "./rooms";
import { SignOutForm } from "./sign-out-form";

type Props = {
  actor: ShopperActor;
  /** The address of the room. */
  current: string;
  children: ReactNode;
};

/** The frame of a room of somebody's account. Whether they may be in it is each page's own question. */
export function AccountPage({ actor, current, children }: Props) {
  return (
    <>
      <LookingBanner />
      <AccountLayout
        nav={<AccountNav items={accountRooms(actor, current)} signOut={<SignOutForm />} />}
      >
        {children}
      </AccountLayout>
    </>
  );
}
