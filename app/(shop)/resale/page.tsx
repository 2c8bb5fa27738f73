import type { Metadata } from "next";
import { ProductList } from "../product-list";
import { RESALE } from "../worlds";

export const metadata: Metadata = {
  title: RESALE.title,
  description: RESALE.intro,
  alternates: { canonical: "/resale" },
};

export default async function ResalePage() {
  "use cache";
  return <ProductList world={RESALE} />;
}
