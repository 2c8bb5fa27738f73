import type { Metadata } from "next";
import { cachedList, cachedListMetadata } from "../cached-list";

export function generateMetadata(): Promise<Metadata> {
  return cachedListMetadata(["shop"]);
}

export default async function ShopPage() {
  "use cache";
  return cachedList(["shop"]);
}
