import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { variantList } from "@/lib/desk/lists/variants";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Variants · Desk", robots: { index: false } };

const views = [
  { label: "None free", query: "stock=none" },
  { label: "Running low", query: "stock=low" },
  { label: "Held by payments", query: "stock=held" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** What is put in a bag, by its SKU; each leads to its product. */
export default async function VariantsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current={variantList.path}>
      <DeskHeading title="Variants" />
      <ListRoom actor={actor} list={variantList} given={await searchParams} views={views} />
    </Desk>
  );
}
