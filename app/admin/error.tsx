"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** What the desk shows when a page could not be made; nothing was written by looking at it. */
export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <main id="content" className="mx-auto max-w-text px-5 py-12">
      <Notice
        tone="error"
        title="This page could not be shown"
        action={
          <Button variant="secondary" size="sm" onClick={reset}>
            Try again
          </Button>
        }
      >
        The database may be away for a moment. If it stays like this, tell whoever runs the shop.
      </Notice>
    </main>
  );
}
