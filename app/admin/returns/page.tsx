import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { returnList } from "@/lib/desk/lists/cases";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Returns · Desk", robots: { index: false } };

const views = [
  { label: "To decide", query: "stands=requested" },
  { label: "On the way", query: "stands=in_transit" },
  { label: "To refund", query: "stands=received" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function ReturnsPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  return (
    <Desk actor={actor} current={returnList.path}>
      <DeskHeading
        title="Returns"
        actions={
          <ButtonLink size="sm" variant="secondary" href="/admin/returns/rules">
            Restocking rules
          </ButtonLink>
        }
      />
      <ListRoom
        actor={actor}
        list={returnList}
        given={await searchParams}
        views={views}
        empty="A return stands here as soon as a shopper asks for one."
      />
    </Desk>
  );
}
