import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { peopleList } from "@/lib/desk/lists/people";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "People · Desk", robots: { index: false } };

const views = [
  { label: "Have bought", query: "is=buyer&sort=-latest" },
  { label: "Consignors", query: "is=consignor&cols=name,email,orders,joined,credit,pieces" },
  { label: "Closed", query: "is=closed" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** Everybody with an account; a guest's orders are found among the orders, by their address. */
export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  return (
    <Desk actor={actor} current={peopleList.path}>
      <DeskHeading title="People" />
      <ListRoom
        actor={actor}
        list={peopleList}
        given={await searchParams}
        views={views}
        empty="Nobody has made an account yet."
      />
    </Desk>
  );
}
