import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskForm } from "@/components/desk/desk-form";
import { Disclosure } from "@/components/ui/disclosure";
import { creditList } from "@/lib/desk/lists/credit";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { find } from "./actions";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Store credit · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function CreditPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  const answer = await keptAnswer("credit-find");
  return (
    <Desk actor={actor} current={creditList.path}>
      <DeskHeading title="Store credit" />
      <Disclosure
        summary="Give credit to somebody"
        className="mb-5 max-w-md"
        open={Boolean(answer?.error)}
      >
        <DeskForm
          name="credit-find"
          action={find}
          answer={answer}
          fields={[
            {
              key: "email",
              label: "E-mail of their account",
              kind: "line",
              needed: true,
              most: 254,
              options: null,
              value: "",
            },
          ]}
          label="Open their statement"
          pendingLabel="Looking…"
          quiet
        />
      </Disclosure>
      <ListRoom
        actor={actor}
        list={creditList}
        given={await searchParams}
        views={[{ label: "Has some", query: "has=yes" }]}
        empty="Whoever was given credit stands here."
      />
    </Desk>
  );
}
