import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DeskHeading } from "@/components/admin/desk-heading";
import { brandList } from "@/lib/desk/lists/shelves";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Brands · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function BrandsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current={brandList.path}>
      <DeskHeading
        title="Brands"
        actions={
          <ButtonLink size="sm" variant="secondary" href="/admin/brands/new">
            New brand
          </ButtonLink>
        }
      />
      <ListRoom actor={actor} list={brandList} given={await searchParams} />
    </Desk>
  );
}
