import { DateTime } from "@/components/ui/date-time";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { CandidateSheet } from "@/lib/standard/candidate-queries";

const ADVICE = {
  accepted: "Every entry is known and allowed.",
  review: "Something on the label has to be looked at, or asked of the brand, first.",
  rejected: "It fails the standard, so it cannot be accepted.",
} as const;

const DECIDED = {
  held: "Waiting for its documents",
  accepted: "Accepted",
  refused: "Refused",
} as const;

/** What the standard advises, or what was decided and by whom; of what was accepted, the way to its product. */
export function Standing({ candidate }: { candidate: CandidateSheet }) {
  const { id, status, now, reason, decidedOn, decidedBy, decidedVersion, productSlug } = candidate;
  return (
    <div className="mb-4 grid gap-2">
      {status === "open" ? null : (
        <p>
          {DECIDED[status]} by v{decidedVersion}
          {decidedOn ? (
            <>
              , <DateTime iso={decidedOn} />
            </>
          ) : null}
          {decidedBy ? `, ${decidedBy}` : ""}.{reason ? ` ${reason}` : ""}
        </p>
      )}
      {status === "open" || status === "held" ? <p>{ADVICE[now.outcome]}</p> : null}
      {status !== "accepted" ? null : productSlug ? (
        <p>
          <TextLink href={`/admin/products/${productSlug}`} prefetch={false}>
            Its product
          </TextLink>
        </p>
      ) : (
        <div>
          <ButtonLink size="sm" href={`/admin/products/new?candidate=${id}`} prefetch={false}>
            Make its product
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
