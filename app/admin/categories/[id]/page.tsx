import type { Metadata } from "next";
import { requireStaff } from "@/lib/web/session";
import { EntityPage } from "../../entity/entity-page";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Category · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function CategoryDeskPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const { id } = await params;
  return <EntityPage actor={actor} entity="category" at={id} />;
}
