import type { Metadata } from "next";
import { ProductList } from "../product-list";
import { CURATED } from "../worlds";

export const metadata: Metadata = {
  title: CURATED.title,
  description: CURATED.intro,
  alternates: { canonical: "/shop" },
};

export default async function ShopPage() {
  "use cache";
  return <ProductList world={CURATED} />;
}
