import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { runList } from "@/lib/desk/lists/runs";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Imports · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current={runList.path}>
      <DeskHeading title="Imports" />
      <ListRoom actor={actor} list={runList} given={await searchParams} />
    </Desk>
  );
}
