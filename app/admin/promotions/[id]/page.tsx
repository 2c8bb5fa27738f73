import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { SaidNotice } from "@/components/desk/said-notice";
import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { hasPermission } from "@/lib/access/permissions";
import {
  findPromotionSheet,
  listPromotionShelves,
  type PromotionSheet,
} from "@/lib/promotions/desk-queries";
import { uuid } from "@/lib/text";
import { keptAnswer, keptNotice } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { move, save } from "../actions";
import { promotionFields } from "../promotion-fields";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Promotion · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function PromotionPage({ params }: Props) {
  const actor = await requireStaff("merchandiser", "finance");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findPromotionSheet(actor, id.data) : null;
  if (!found?.ok) notFound();
  const sheet = found.value;
  const [shelves, answer, moved, said] = await Promise.all([
    listPromotionShelves(),
    keptAnswer("promotion"),
    keptAnswer("promotion-move"),
    keptNotice([sheet.id], ["promotion-move"]),
  ]);
  const edits = hasPermission(actor, "merchandiser") && sheet.status !== "ended";
  return (
    <Desk actor={actor} current="/admin/promotions">
      <DeskHeading
        above={
          <TextLink href="/admin/promotions" tone="stone" underline="hover">
            Promotions
          </TextLink>
        }
        title={sheet.title}
        status={<StateWord word={sheet.status} />}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <DeskPanel title={edits ? "What it takes off" : "As it stands"}>
          {edits ? (
            <DeskForm
              name="promotion"
              action={save}
              answer={answer}
              about={{ id: sheet.id, version: String(sheet.version) }}
              fields={promotionFields(sheet, shelves)}
              label="Save"
              pendingLabel="Saving…"
              wide
            />
          ) : (
            <Facts sheet={sheet} />
          )}
        </DeskPanel>
        <div className="grid min-w-0 content-start gap-8">
          <SaidNotice text={said} />
          {edits ? (
            <DeskPanel title={sheet.status === "draft" ? "Start" : "End"}>
              <p className="mb-3 text-stone">
                {sheet.status === "draft"
                  ? "From then on it counts, within its days. Save what you typed first."
                  : "It counts for no further order, for good. Orders that are being paid keep it."}
              </p>
              <DeskForm
                name="promotion-move"
                action={move}
                answer={moved}
                about={{ promotionId: sheet.id, move: sheet.status === "draft" ? "start" : "end" }}
                label={sheet.status === "draft" ? "Start it" : "End it"}
                pendingLabel="…"
                quiet
              />
            </DeskPanel>
          ) : null}
          <DeskPanel
            title="Used"
            aside={
              <span className="tabular-nums text-stone">
                {sheet.liveUses}
                {sheet.limitTotal ? ` of ${sheet.limitTotal}` : ""}
              </span>
            }
          >
            <DataTable
              caption="Orders that it counted for"
              cards="labelled"
              headers={[
                { key: "order", label: "Order" },
                { key: "at", label: "On" },
                { key: "off", label: "Took off", align: "end" },
              ]}
              rows={sheet.uses.map((use) => ({
                key: use.orderNumber,
                cells: {
                  order: (
                    <TextLink href={`/admin/orders/${use.orderNumber}`} underline="hover">
                      {use.orderNumber}
                    </TextLink>
                  ),
                  at: <DateTime iso={use.at} />,
                  off: use.live ? (
                    <Price cents={use.cents} currency="usd" />
                  ) : (
                    <span className="text-stone">came to nothing</span>
                  ),
                },
              }))}
              empty="Nobody has used it yet."
            />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}

function Facts({ sheet }: { sheet: PromotionSheet }) {
  const percent = sheet.percentBp ? `${sheet.percentBp / 100} %` : "";
  const off = {
    percent: `${percent} off`,
    amount: <Price cents={sheet.amountCents ?? 0} currency="usd" />,
    free_shipping: "Free delivery",
    buy_x: `Of ${(sheet.buyQuantity ?? 0) + (sheet.getQuantity ?? 0)}, the cheapest ${sheet.getQuantity ?? 0} at ${percent} off`,
  }[sheet.kind];
  return (
    <KeyValueList
      items={[
        { label: "Code", value: sheet.code ?? "Counts by itself" },
        { label: "Takes off", value: off },
        { label: "From", value: <Price cents={sheet.minimumCents} currency="usd" /> },
        {
          label: "For pieces, borne by",
          value: sheet.bearer === "shop" ? "The shop" : "Both, by their shares",
        },
        { label: "Began", value: sheet.startsOn ?? "When it was started" },
        { label: "To the end of", value: sheet.endsOn ?? "No day" },
      ]}
    />
  );
}
