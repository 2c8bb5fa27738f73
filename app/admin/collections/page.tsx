import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DeskHeading } from "@/components/admin/desk-heading";
import { collectionList } from "@/lib/desk/lists/shelves";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Collections · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function CollectionsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current={collectionList.path}>
      <DeskHeading
        title="Collections"
        actions={
          <ButtonLink size="sm" variant="secondary" href="/admin/collections/new">
            New collection
          </ButtonLink>
        }
      />
      <ListRoom actor={actor} list={collectionList} given={await searchParams} />
    </Desk>
  );
}
