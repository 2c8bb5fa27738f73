import type { Metadata } from "next";
import { cachedList, cachedListMetadata } from "../cached-list";

export function generateMetadata(): Promise<Metadata> {
  return cachedListMetadata(["resale"]);
}

export default async function ResalePage() {
  "use cache";
  return cachedList(["resale"]);
}
