import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** What stands on the page of an address that leads nowhere. */
export function NothingHere() {
  return (
    <div className="page-shell">
      <PageHeading
        title="There is nothing at this address"
        intro="It may have moved, or the link may have lost a letter on its way. The shop and the pieces are still where they were."
      />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/shop">See the shop</ButtonLink>
        <ButtonLink href="/resale" variant="secondary">
          See resale
        </ButtonLink>
        <ButtonLink href="/orders/lookup" variant="quiet">
          Find an order
        </ButtonLink>
      </div>
    </div>
  );
}
