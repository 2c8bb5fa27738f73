import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskForm } from "@/components/desk/desk-form";
import { TextLink } from "@/components/ui/link";
import { listZones } from "@/lib/cart/edit-shipping";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { keepZone } from "../../actions";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Zone · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function ZonePage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const { id } = await params;
  const [zones, answer] = await Promise.all([listZones(actor), keptAnswer("zone")]);
  const zone = zones.ok ? zones.value.find((one) => one.id === id) : undefined;
  if (!zone && id !== "new") notFound();
  return (
    <Desk actor={actor} current="/admin/delivery">
      <DeskHeading
        above={
          <TextLink href="/admin/delivery" tone="stone" underline="hover">
            Delivery
          </TextLink>
        }
        title={zone?.name ?? "New zone"}
      />
      <div className="max-w-2xl">
        <DeskForm
          name="zone"
          action={keepZone}
          answer={answer}
          {...(zone ? { about: { id: zone.id } } : {})}
          fields={[
            {
              key: "name",
              label: "Name",
              kind: "line",
              needed: true,
              most: 60,
              options: null,
              value: zone?.name ?? "",
            },
            {
              key: "states",
              label: "States",
              kind: "text",
              needed: true,
              options: null,
              value: zone?.states.join(" ") ?? "",
              hint: "Two letters each, with blanks between. A state lies in one zone",
            },
          ]}
          label={zone ? "Save" : "Make it"}
          pendingLabel="Saving…"
        />
      </div>
    </Desk>
  );
}
