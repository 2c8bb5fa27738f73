import type { Metadata } from "next";
import { ShopShell } from "@/components/shop/shop-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <ShopShell demo={env.DEMO}>
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
    </ShopShell>
  );
}
