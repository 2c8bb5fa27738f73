import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { PieceKeys } from "@/components/consignment/piece-keys";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/link";
import { systemClock } from "@/lib/clock";
import { findPieceSheet, listQueue } from "@/lib/consignment/desk-queries";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import { ageText, hoursWaiting, SERVICE_HOURS, STATE_WORDS } from "@/lib/consignment/desk-words";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ActionPanels } from "./action-panels";
import { ContractsPanel } from "./contracts-panel";
import { HistoryPanel } from "./history-panel";
import { IntakePanels } from "./intake-panels";
import { MessagesPanel } from "./messages-panel";
import { PieceFacts, SellerFacts } from "./piece-facts";
import { ReviewPanels } from "./review-panels";
import { SellerPhotos } from "./seller-photos";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;

/** What is to be done stands beside what is known. */
const ASIDE = "xl:grid-cols-[minmax(0,1fr)_27rem]";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · Desk`, robots: { index: false } };
}

/** One consigned piece: what is known of it, and what is to be done with it where it stands. */
export default async function PiecePage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const found = await findPieceSheet(actor, (await params).number);
  if (!found.ok) notFound();
  const sheet = found.value;
  const reviewing = sheet.status === "submitted";
  const queue = reviewing ? await listQueue(actor) : [];
  const at = queue.indexOf(sheet.number);
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading
        above={<Above sheet={sheet} />}
        title={sheet.title ?? sheet.number}
        status={<Standing sheet={sheet} />}
        actions={reviewing ? <QueuePlace queue={queue} at={at} /> : null}
      />
      {sheet.status === "received" ? (
        <IntakePanels actor={actor} sheet={sheet} />
      ) : (
        <div className={cn("grid gap-x-10 gap-y-8", ASIDE)}>
          <div className="grid min-w-0 content-start gap-8">
            <DeskPanel title="Photographs">
              <SellerPhotos sheet={sheet} />
            </DeskPanel>
            <DeskPanel title={reviewing ? "What its seller says" : "The piece"}>
              <PieceFacts sheet={sheet} asking={reviewing} />
            </DeskPanel>
          </div>
          <div className="grid min-w-0 content-start gap-8">
            {reviewing ? <ReviewPanels actor={actor} sheet={sheet} /> : null}
            <ActionPanels sheet={sheet} />
          </div>
        </div>
      )}
      <div
        className={cn(
          "mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-2",
          sheet.status !== "received" && ASIDE,
        )}
      >
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Seller">
            <SellerFacts sheet={sheet} />
          </DeskPanel>
          <ContractsPanel sheet={sheet} />
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <MessagesPanel sheet={sheet} />
          <HistoryPanel actor={actor} sheet={sheet} />
        </div>
      </div>
      <PieceKeys
        previous={queue[at - 1] ? `/admin/consignment/${queue[at - 1]}` : null}
        next={queue[at + 1] ? `/admin/consignment/${queue[at + 1]}` : null}
        up="/admin/consignment"
      />
    </Desk>
  );
}

function Above({ sheet }: { sheet: PieceSheet }) {
  return (
    <span className="flex flex-wrap gap-x-2">
      <TextLink href="/admin/consignment" tone="stone" underline="hover">
        Consignment
      </TextLink>
      <span className="text-stone tabular-nums">{sheet.number}</span>
    </span>
  );
}

function Standing({ sheet }: { sheet: PieceSheet }) {
  const words = STATE_WORDS[sheet.status];
  if (sheet.status !== "submitted" || sheet.submittedAt === null)
    return <Badge tone={sheet.status === "blocked" ? "error" : "moss"}>{words}</Badge>;
  const hours = hoursWaiting(sheet.submittedAt, systemClock.now());
  const late = hours >= SERVICE_HOURS;
  return (
    <>
      <Badge tone="warning">{words}</Badge>
      <span className={late ? "font-medium text-error" : "text-stone"}>
        Waiting for {ageText(hours)}
        {late ? `, ${ageText(hours - SERVICE_HOURS)} too long` : ` of ${SERVICE_HOURS}`}
      </span>
    </>
  );
}

function QueuePlace({ queue, at }: { queue: readonly string[]; at: number }) {
  const link = (to: number, label: string, rel: string) =>
    queue[to] ? (
      <TextLink href={`/admin/consignment/${queue[to]}`} prefetch={false} rel={rel}>
        {label}
      </TextLink>
    ) : null;
  return (
    <nav aria-label="Queue" className="flex gap-4 text-stone tabular-nums">
      <span>
        {at + 1} of {queue.length}
      </span>
      {link(at - 1, "Before", "prev")}
      {link(at + 1, "Next", "next")}
    </nav>
  );
}
