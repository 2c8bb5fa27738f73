"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { AvoidList } from "@/lib/wishes/avoid-list";
import { keepOnDevice, tellAccount } from "./avoid-store";
import { useVisitorFact } from "./visitor-store";

type Props = { list: AvoidList | null; onKept: (message: string) => void };

/** Where the list is kept, and the choice. It goes into the account only by this button. */
export function AvoidKept({ list, onKept }: Props) {
  const signedIn = useVisitorFact((facts) => facts.signedIn);
  const [pending, setPending] = useState(false);
  if (!list || (list.items.length === 0 && list.saved === null)) return null;
  const inAccount = list.saved !== null;

  async function turn(mine: AvoidList) {
    setPending(true);
    const answer = await tellAccount(mine.saved === null ? mine : "forget");
    setPending(false);
    if ("message" in answer) return onKept(answer.message);
    keepOnDevice({ ...mine, saved: answer.saved });
    onKept(answer.saved ? "Kept in your account." : "Taken out of your account.");
  }

  return (
    <div className="kept">
      <p>
        {inAccount
          ? "Kept in your account: it is there on every device that you sign in on, and leaves this one when you sign out."
          : "Kept on this device only. Lists look it up here, without sending it to us."}
      </p>
      {signedIn || inAccount ? (
        <Button variant="secondary" size="sm" disabled={pending} onClick={() => void turn(list)}>
          {inAccount ? "Keep it on this device only" : "Keep it in my account"}
        </Button>
      ) : (
        <TextLink href="/sign-in?next=/avoid" prefetch={false}>
          Sign in to keep it in your account
        </TextLink>
      )}
    </div>
  );
}
