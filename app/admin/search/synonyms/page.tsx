import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DeskHeading } from "@/components/admin/desk-heading";
import { synonymList } from "@/lib/desk/lists/shelves";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Synonyms · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function SynonymsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current="/admin/search">
      <DeskHeading
        title="Synonyms"
        actions={
          <ButtonLink size="sm" variant="secondary" href="/admin/search#add">
            Add a synonym
          </ButtonLink>
        }
      />
      <ListRoom actor={actor} list={synonymList} given={await searchParams} />
    </Desk>
  );
}
