import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { systemClock } from "@/lib/clock";
import { findSystem } from "@/lib/operations/system-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { InvariantsPanel, MachineryPanel } from "./machinery-panels";
import { EventsPanel, JobsPanel, MailsPanel } from "./work-panels";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "System · Desk", robots: { index: false } };

export default async function SystemPage() {
  const actor = await requireStaff("admin");
  const found = await findSystem(actor, systemClock);
  if (!found.ok) notFound();
  const [retried, discarded, resent, replayed, fetched] = await Promise.all(
    ["retry", "discard", "resend", "replay", "fetch-events"].map(keptAnswer),
  );
  const system = found.value;
  return (
    <Desk actor={actor} current="/admin/system">
      <DeskHeading title="System" />
      <div className="grid gap-10">
        <MachineryPanel system={system} now={systemClock.now()} />
        <InvariantsPanel lastRun={system.lastRun} />
        <JobsPanel system={system} retried={retried} discarded={discarded} />
        <MailsPanel mails={system.mails} answer={resent} />
        <EventsPanel events={system.events} answer={replayed} fetched={fetched} />
      </div>
    </Desk>
  );
}
