import { ButtonLink } from "@/components/ui/button";

/** What stands on the page of an address that leads nowhere. Every page carries it along: few elements, short classes. */
export function NothingHere() {
  return (
    <div className="page-shell nothing-here">
      <h1 className="display text-4xl">There is nothing at this address</h1>
      <p>
        It may have moved, or the link may have lost a letter on its way. The shop and the pieces
        are still where they were.
      </p>
      <ButtonLink href="/shop">See the shop</ButtonLink>
      <ButtonLink href="/resale" variant="secondary">
        See resale
      </ButtonLink>
      <ButtonLink href="/orders/lookup" variant="quiet">
        Find an order
      </ButtonLink>
    </div>
  );
}
