import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** In the place of a bag that holds nothing. */
export function EmptyBag() {
  return (
    <div className="page-shell">
      <EmptyState
        title="Nothing in it yet"
        action={
          <span className="flex flex-wrap gap-3">
            <ButtonLink href="/shop">See the shop</ButtonLink>
            <ButtonLink href="/resale" variant="secondary">
              See resale
            </ButtonLink>
          </span>
        }
      >
        Curated care and one-of-a-kind pieces go into the same bag, and into one payment.
      </EmptyState>
    </div>
  );
}
