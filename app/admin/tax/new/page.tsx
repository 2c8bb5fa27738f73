import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskForm } from "@/components/desk/desk-form";
import { TextLink } from "@/components/ui/link";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { keepTax } from "../actions";
import { taxFields } from "../tax-fields";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New tax rate · Desk", robots: { index: false } };

export default async function NewTaxPage() {
  const actor = await requireStaff("finance");
  const answer = await keptAnswer("tax");
  return (
    <Desk actor={actor} current="/admin/tax">
      <DeskHeading
        above={
          <TextLink href="/admin/tax" tone="stone" underline="hover">
            Tax
          </TextLink>
        }
        title="New tax rate"
      />
      <div className="max-w-3xl">
        <DeskForm
          name="tax"
          action={keepTax}
          answer={answer}
          fields={taxFields(null)}
          label="Make it"
          pendingLabel="Making…"
          wide
        />
      </div>
    </Desk>
  );
}
