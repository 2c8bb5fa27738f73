import type { SubmitFailure } from "@/lib/consignment/submit-item";
import type { Err } from "@/lib/result";

const TEXTS: Readonly<
  Record<SubmitFailure, (detail: Readonly<Record<string, unknown>>) => string>
> = {
  not_found: () => "This piece is not here.",
  not_editable: () => "It has been sent to us already.",
  conflict: () => "It has been sent to us already.",
  terms: () => "The consignment terms have a new version. Accept it first, then send the piece.",
  incomplete: ({ missing }) => {
    const count = Array.isArray(missing) ? missing.length : 0;
    return count === 1
      ? "One thing is still missing; it is named below."
      : `${count} things are still missing; they are named below.`;
  },
  blocked: ({ reasons }) => (Array.isArray(reasons) ? reasons.map(String).join(" ") : ""),
};

/** Why a piece could not be submitted. */
export const submitText = ({ code, detail }: Err<SubmitFailure>): string =>
  TEXTS[code](detail ?? {});
