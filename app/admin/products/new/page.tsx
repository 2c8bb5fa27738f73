import type { Metadata } from "next";
import { requireStaff } from "@/lib/web/session";
import { NewEntityPage } from "../../entity/new-entity-page";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New product · Desk", robots: { index: false } };

export default async function NewProductPage() {
  return <NewEntityPage actor={await requireStaff("merchandiser")} entity="product" />;
}
