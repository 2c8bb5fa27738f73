import type { Metadata } from "next";
import { requireStaff } from "@/lib/web/session";
import { EntityPage } from "../../entity/entity-page";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Brand · Desk", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function BrandDeskPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const { slug } = await params;
  return <EntityPage actor={actor} entity="brand" at={slug} />;
}
