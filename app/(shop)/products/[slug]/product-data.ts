import type {
  MerchantReturnPolicy,
  Offer,
  OfferShippingDetails,
  Product,
  WithContext,
} from "schema-dts";
import { mediaBase } from "@/components/product/card-props";
import type { DeliveryQuote } from "@/lib/cart/delivery";
import type { ProductView } from "@/lib/catalog/product-view";
import { absoluteUrl } from "@/lib/web/structured-data";

/** Days from delivery in which a thing may come back. */
const RETURN_DAYS = { curated: 30, resale: 14 } as const;

const amount = (cents: number): string => (cents / 100).toFixed(2);

function availability({ kind, variant }: ProductView): Offer["availability"] {
  if (variant.inStock) return "https://schema.org/InStock";
  return kind === "resale" ? "https://schema.org/SoldOut" : "https://schema.org/OutOfStock";
}

function condition({ piece }: ProductView): Offer["itemCondition"] {
  return piece && piece.condition !== "new_with_tags"
    ? "https://schema.org/UsedCondition"
    : "https://schema.org/NewCondition";
}

function returns(kind: ProductView["kind"]): MerchantReturnPolicy {
  return {
    "@type": "MerchantReturnPolicy",
    applicableCountry: "US",
    returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
    merchantReturnDays: RETURN_DAYS[kind],
    returnMethod: "https://schema.org/ReturnByMail",
    merchantReturnLink: absoluteUrl("/returns"),
  };
}

function shipping(delivery: DeliveryQuote, currency: string): OfferShippingDetails {
  const days = (minValue: number, maxValue: number) =>
    ({ "@type": "QuantitativeValue", minValue, maxValue, unitCode: "DAY" }) as const;
  return {
    "@type": "OfferShippingDetails",
    shippingDestination: { "@type": "DefinedRegion", addressCountry: "US" },
    shippingRate: {
      "@type": "MonetaryAmount",
      value: amount(delivery.priceCents),
      currency: currency.toUpperCase(),
    },
    deliveryTime: {
      "@type": "ShippingDeliveryTime",
      transitTime: days(delivery.minDays, delivery.maxDays),
    },
  };
}

/**
 * A product and its one offer (schema.org Product): price, condition, availability, returns, and the cheapest
 * delivery within the contiguous states where there is one.
 */
export function productData(
  product: ProductView,
  delivery: DeliveryQuote | null,
): WithContext<Product> {
  const { variant, brand, piece } = product;
  const url = absoluteUrl(`/products/${product.slug}`);
  const currency = variant.currency.toUpperCase();
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    description: product.description,
    sku: variant.sku,
    category: product.category.name,
    url,
    image: product.images.map(({ base }) => absoluteUrl(`${mediaBase(base)}-1200.webp`)),
    ...(brand ? { brand: { "@type": "Brand", name: brand.name } } : {}),
    ...(piece ? { color: piece.color, material: piece.material } : {}),
    offers: {
      "@type": "Offer",
      url,
      price: amount(variant.priceCents),
      priceCurrency: currency,
      availability: availability(product),
      itemCondition: condition(product),
      seller: { "@id": `${absoluteUrl("/")}#shop` },
      hasMerchantReturnPolicy: returns(product.kind),
      ...(delivery ? { shippingDetails: shipping(delivery, currency) } : {}),
    },
  };
}
