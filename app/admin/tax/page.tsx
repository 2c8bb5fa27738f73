import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { taxList } from "@/lib/desk/lists/delivery";
import type { QueryParameters } from "@/lib/list-page";
import { findTaxSource } from "@/lib/orders/edit-tax";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { chooseSource } from "./actions";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Tax · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function TaxPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  const [source, answer] = await Promise.all([findTaxSource(), keptAnswer("tax-source")]);
  return (
    <Desk actor={actor} current={taxList.path}>
      <DeskHeading
        title="Tax"
        actions={
          <ButtonLink size="sm" variant="secondary" href="/admin/tax/new">
            New rate
          </ButtonLink>
        }
      />
      <DeskPanel title="Where tax comes from" className="mb-8 max-w-2xl">
        <p className="mb-3">
          {source === "table"
            ? "The table below: a rate per state and category, local rates left out."
            : "Stripe Tax, which knows local rates. The table below is not asked."}{" "}
          <TextLink href="/admin/delivery">What would this cost?</TextLink>
        </p>
        <DeskForm
          name="tax-source"
          action={chooseSource}
          answer={answer}
          about={{ source: source === "table" ? "stripe" : "table" }}
          label={source === "table" ? "Ask Stripe Tax from now on" : "Use the table from now on"}
          pendingLabel="…"
          quiet
        />
      </DeskPanel>
      <ListRoom
        actor={actor}
        list={taxList}
        given={await searchParams}
        empty="A state without a rate charges nothing."
      />
    </Desk>
  );
}
