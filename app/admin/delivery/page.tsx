import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { listZones } from "@/lib/cart/edit-shipping";
import { rateList } from "@/lib/desk/lists/delivery";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { CostTester } from "./cost-tester";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Delivery · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

export default async function DeliveryPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const given = await searchParams;
  const zones = await listZones(actor);
  if (!zones.ok) notFound();
  return (
    <Desk actor={actor} current={rateList.path}>
      <DeskHeading
        title="Delivery"
        actions={
          <ButtonLink size="sm" variant="secondary" href="/admin/delivery/rates/new">
            New rate
          </ButtonLink>
        }
      />
      <div className="mb-8 grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-2">
        <DeskPanel
          title="Zones"
          aside={<TextLink href="/admin/delivery/zones/new">New zone</TextLink>}
        >
          <ul className="divide-y divide-hairline">
            {zones.value.map((zone) => (
              <li key={zone.id} className="py-2">
                <TextLink href={`/admin/delivery/zones/${zone.id}`} underline="hover">
                  {zone.name}
                </TextLink>
                <p className="text-xs text-stone">{zone.states.join(" ")}</p>
              </li>
            ))}
          </ul>
        </DeskPanel>
        <DeskPanel title="What would this cost?">
          <CostTester actor={actor} given={given} />
        </DeskPanel>
      </div>
      <ListRoom
        actor={actor}
        list={rateList}
        given={given}
        empty="Without rates nothing can be delivered anywhere."
      />
    </Desk>
  );
}
