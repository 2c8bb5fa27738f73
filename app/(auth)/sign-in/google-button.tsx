"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** next-auth takes sign-ins only with its own token, which a page that is rendered cannot set. */
async function leaveForGoogle(next: string): Promise<void> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, callbackUrl: next, json: "true" });
  const answer = await fetch("/api/auth/signin/google", { method: "POST", body });
  window.location.assign(((await answer.json()) as { url: string }).url);
}

export function GoogleButton({ next }: { next: string }) {
  const [sending, setSending] = useState(false);
  function send() {
    setSending(true);
    leaveForGoogle(next).catch(() => setSending(false));
  }
  return (
    <Button variant="secondary" block className="mt-4" aria-disabled={sending} onClick={send}>
      Continue with Google
    </Button>
  );
}
