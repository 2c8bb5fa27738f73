import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskForm } from "@/components/desk/desk-form";
import { TextLink } from "@/components/ui/link";
import { listZones } from "@/lib/cart/edit-shipping";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { keepRate } from "../../actions";
import { rateFields } from "../../rate-fields";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New rate · Desk", robots: { index: false } };

export default async function NewRatePage() {
  const actor = await requireStaff("fulfilment", "finance");
  const [zones, answer] = await Promise.all([listZones(actor), keptAnswer("rate")]);
  if (!zones.ok) notFound();
  return (
    <Desk actor={actor} current="/admin/delivery">
      <DeskHeading
        above={
          <TextLink href="/admin/delivery" tone="stone" underline="hover">
            Delivery
          </TextLink>
        }
        title="New rate"
      />
      <div className="max-w-3xl">
        <DeskForm
          name="rate"
          action={keepRate}
          answer={answer}
          fields={rateFields(null, zones.value)}
          label="Make it"
          pendingLabel="Making…"
          wide
        />
      </div>
    </Desk>
  );
}
