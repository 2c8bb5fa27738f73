import { DateTime } from "@/components/ui/date-time";
import type { ReferenceView } from "@/lib/journal/reference-view";

/** Said wherever a study that was retracted is named. */
export function Retraction({
  retraction: { on, reason },
}: {
  retraction: NonNullable<ReferenceView["retraction"]>;
}) {
  return (
    <p className="retraction">
      <b>Retracted</b> <DateTime iso={on.toISOString()} />
      {`. ${reason}`}
    </p>
  );
}
