import { AddToBagForm } from "@/components/product/add-to-bag-form";
import { AlertForm } from "@/components/product/alert-form";
import { BadgeMeanings } from "@/components/product/badge-meanings";
import { BuyBox } from "@/components/product/buy-box";
import { DsheaDisclaimer } from "@/components/product/dshea-disclaimer";
import { ShareLinks } from "@/components/product/share-links";
import { WishButton } from "@/components/shop/wish-button";
import type { ProductView } from "@/lib/catalog/product-view";
import { dsheaForm } from "@/lib/catalog/regulatory-class";
import { unitPrice } from "@/lib/catalog/unit-price";
import { absoluteUrl } from "@/lib/web/structured-data";

const NOTES = [
  "Free standard delivery in the contiguous states from $75.",
  "Unopened returns within 30 days of delivery.",
];

/** Name, price and the one thing to do, for a curated product. */
export function ProductBuyBox({ product }: { product: ProductView }) {
  const { id, name, slug, variant, brand, badges, netQuantity } = product;
  return (
    <BuyBox
      kind="curated"
      {...(brand ? { eyebrow: { label: brand.name, href: `/brands/${brand.slug}` } } : {})}
      title={name}
      {...(netQuantity ? { subtitle: netQuantity } : {})}
      priceCents={variant.priceCents}
      currency={variant.currency}
      unitPrice={unitPrice(variant.priceCents, product.net)}
      lede={<Lede product={product} />}
      badges={badges.length > 0 ? <BadgeMeanings badges={badges} /> : undefined}
      form={
        <AddToBagForm
          productId={id}
          variantId={variant.id}
          title={name}
          priceCents={variant.priceCents}
          currency={variant.currency}
          limit={variant.orderLimit}
          isPiece={false}
          inStock={variant.inStock}
        />
      }
      actions={
        <>
          <AlertForm
            product={id}
            kind="back_in_stock"
            title="Tell me when it is back"
            shown={!variant.inStock}
          />
          <WishButton id={id} name={name} />
        </>
      }
      notes={NOTES}
      share={<ShareLinks title={name} url={absoluteUrl(`/products/${slug}`)} />}
    />
  );
}

/** What it is; the statement that a supplement's claims call for stands right under them. */
function Lede({ product: { description, dsheaDisclaimer } }: { product: ProductView }) {
  return (
    <div className="space-y-4">
      <p>{description}</p>
      {dsheaDisclaimer ? <DsheaDisclaimer {...dsheaForm(description)} /> : null}
    </div>
  );
}
