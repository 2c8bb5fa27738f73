import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { TextLink } from "@/components/ui/link";
import { findTaxRate } from "@/lib/orders/edit-tax";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { keepTax, removeTax } from "../actions";
import { taxFields } from "../tax-fields";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Tax rate · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function TaxRatePage({ params }: Props) {
  const actor = await requireStaff("finance");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findTaxRate(actor, id.data) : null;
  if (!found?.ok) notFound();
  const rate = found.value;
  const [answer, dropped] = await Promise.all([keptAnswer("tax"), keptAnswer("tax-drop")]);
  return (
    <Desk actor={actor} current="/admin/tax">
      <DeskHeading
        above={
          <TextLink href="/admin/tax" tone="stone" underline="hover">
            Tax
          </TextLink>
        }
        title={`${rate.state}, ${rate.taxCategory.replaceAll("_", " ")}`}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <DeskPanel title="The rate">
          <DeskForm
            name="tax"
            action={keepTax}
            answer={answer}
            about={{ id: rate.id }}
            fields={taxFields(rate)}
            label="Save"
            pendingLabel="Saving…"
            wide
          />
        </DeskPanel>
        <DeskPanel title="Take it away">
          <p className="mb-3 text-stone">
            {rate.taxCategory === "general"
              ? "The state charges nothing from then on, but for categories with a rate of their own."
              : "The state’s general rate counts instead."}
          </p>
          <DeskForm
            name="tax-drop"
            action={removeTax}
            answer={dropped}
            about={{ id: rate.id }}
            label="Take it away"
            pendingLabel="…"
            quiet
          />
        </DeskPanel>
      </div>
    </Desk>
  );
}
