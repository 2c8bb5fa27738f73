import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { hasPermission } from "@/lib/access/permissions";
import { promotionList } from "@/lib/desk/lists/credit";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Promotions · Desk", robots: { index: false } };

const views = [
  { label: "Count now", query: "stands=active" },
  { label: "Drafts", query: "stands=draft" },
];

type Props = { searchParams: Promise<QueryParameters> };

export default async function PromotionsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser", "finance");
  return (
    <Desk actor={actor} current={promotionList.path}>
      <DeskHeading
        title="Promotions"
        actions={
          hasPermission(actor, "merchandiser") ? (
            <ButtonLink size="sm" variant="secondary" href="/admin/promotions/new">
              New promotion
            </ButtonLink>
          ) : null
        }
      />
      <ListRoom
        actor={actor}
        list={promotionList}
        given={await searchParams}
        views={views}
        empty="A promotion takes something off, by a code or by itself, within limits that hold."
      />
    </Desk>
  );
}
