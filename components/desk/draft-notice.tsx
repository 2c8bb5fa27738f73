import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Notice } from "@/components/ui/notice";

type Props = { entity: string; entityId: string; savedAt: string; back: string };

/** Says that the form holds what was typed earlier and not saved, and lets go of it. */
export function DraftNotice({ entity, entityId, savedAt, back }: Props) {
  return (
    <Notice tone="warning" live={false} className="mb-5" title="Your draft is in the form">
      <p className="mb-2">
        Typed until <DateTime iso={savedAt} withTime /> and not saved yet. Nobody else sees it.
      </p>
      <form method="post" action="/admin/drafts/discard">
        <input type="hidden" name="entity" value={entity} />
        <input type="hidden" name="entityId" value={entityId} />
        <input type="hidden" name="back" value={back} />
        <Button type="submit" size="sm" variant="secondary">
          Discard the draft
        </Button>
      </form>
    </Notice>
  );
}
