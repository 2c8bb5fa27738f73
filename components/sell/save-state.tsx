"use client";

import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { fieldLabel } from "./field-labels";
import type { SaveStatus } from "./draft-keeper";
import type { OfferDraft } from "./use-offer-draft";

const TEXTS: Readonly<Record<SaveStatus, string>> = {
  idle: "Everything is saved as you go.",
  waiting: "Not saved yet…",
  saving: "Saving…",
  saved: "Saved. You can close this page and go on later.",
  offline: "No connection. What you typed is kept here and sent as soon as there is one.",
  collision: "Not saved.",
  closed: "Not saved.",
};

/** How the saving goes, beside the form's button; what somebody has to decide stands out. */
export function SaveState({ draft, piece }: { draft: OfferDraft; piece: string }) {
  const { status, collisions, elsewhere } = draft;
  return (
    <>
      <p className="text-sm text-stone" role="status">
        {TEXTS[status]}
      </p>
      {status === "collision" ? (
        <Notice
          tone="warning"
          live
          className="w-full"
          title="Another window has changed the same thing"
          action={
            <span className="flex flex-wrap gap-3">
              <Button size="sm" variant="secondary" onClick={() => draft.keepMine()}>
                Keep what stands here
              </Button>
              <Button
                size="sm"
                variant="secondary"
                onClick={() => {
                  draft.stop();
                  window.location.reload();
                }}
              >
                Take what the other window has
              </Button>
            </span>
          }
        >
          <p>
            {`${collisions.map(fieldLabel).join(", ")}: nothing has been written over, and nothing that you typed here is lost. Choose which of the two counts.`}
          </p>
        </Notice>
      ) : null}
      {status === "closed" ? (
        <Notice tone="warning" live className="w-full" title="This form is closed">
          <p>
            The piece was sent to us in another window, or you are signed out here.{" "}
            <TextLink href={piece}>See the piece</TextLink>.
          </p>
        </Notice>
      ) : null}
      {elsewhere && status !== "collision" ? (
        <p className="w-full text-sm text-stone">
          Another window has changed other things about this piece. Both are kept.
        </p>
      ) : null}
    </>
  );
}
