import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { TextLink } from "@/components/ui/link";
import { findRate, listZones } from "@/lib/cart/edit-shipping";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { keepRate, removeRate } from "../../actions";
import { rateFields } from "../../rate-fields";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Rate · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function RatePage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findRate(actor, id.data) : null;
  if (!found?.ok) notFound();
  const rate = found.value;
  const [zones, answer, dropped] = await Promise.all([
    listZones(actor),
    keptAnswer("rate"),
    keptAnswer("rate-drop"),
  ]);
  return (
    <Desk actor={actor} current="/admin/delivery">
      <DeskHeading
        above={
          <TextLink href="/admin/delivery" tone="stone" underline="hover">
            Delivery
          </TextLink>
        }
        title={`${rate.name}, ${rate.zone}`}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <DeskPanel title="The rate">
          <DeskForm
            name="rate"
            action={keepRate}
            answer={answer}
            about={{ id: rate.id }}
            fields={rateFields(rate, zones.ok ? zones.value : [])}
            label="Save"
            pendingLabel="Saving…"
            wide
          />
        </DeskPanel>
        <DeskPanel title="Take it away">
          <p className="mb-3 text-stone">
            Bags that had chosen it get the cheapest other way. Orders keep what they paid.
          </p>
          <DeskForm
            name="rate-drop"
            action={removeRate}
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
