import { DataTable } from "@/components/admin/data-table";
import { EARNING_WORDS } from "@/components/earnings/earning-words";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { FREEZE_REASONS, type FreezeReason } from "@/lib/consignment/freeze-reasons";
import type { ConsignorSheet } from "@/lib/payouts/desk-view";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { ActForm } from "./act-form";

type Earning = ConsignorSheet["earnings"][number];

export type SheetEarningsProps = {
  sheet: ConsignorSheet;
  freeze: FormAction;
  unfreeze: FormAction;
  answers: { freeze?: FormState | undefined; unfreeze?: FormState | undefined };
};

const OPEN: readonly string[] = ["pending", "payable", "paying"];

/** What a consignor's latest pieces brought; each that has not gone out can be frozen, and let go. */
export function SheetEarnings({ sheet, ...forms }: SheetEarningsProps) {
  return (
    <DataTable
      caption="Sales, latest first"
      headers={[
        { key: "title", label: "Piece" },
        { key: "order", label: "Order" },
        { key: "share", label: "Share", align: "end" },
        { key: "state", label: "State" },
        { key: "from", label: "Payable from" },
        { key: "frozen", label: "Frozen" },
      ]}
      empty="Nothing sold yet."
      rows={sheet.earnings.map((earning) => ({
        key: earning.id,
        cells: {
          title: <span className="block min-w-40 whitespace-normal">{earning.title}</span>,
          order: (
            <TextLink href={`/admin/orders/${earning.orderNumber}`}>{earning.orderNumber}</TextLink>
          ),
          share: <Price cents={earning.amountCents} currency={sheet.currency} />,
          state: (
            <Badge tone={EARNING_WORDS[earning.status].tone}>
              {EARNING_WORDS[earning.status].label}
            </Badge>
          ),
          from: earning.payableFrom ? <DateTime iso={earning.payableFrom} /> : "Not delivered yet",
          frozen: <Frozen earning={earning} {...forms} />,
        },
      }))}
    />
  );
}

function Frozen({
  earning,
  freeze,
  unfreeze,
  answers,
}: Omit<SheetEarningsProps, "sheet"> & { earning: Earning }) {
  const { id, frozenFor, status } = earning;
  const byHand = frozenFor.filter((reason) => reason !== "return");
  return (
    <div className="grid min-w-44 gap-2 whitespace-normal">
      {frozenFor.map((reason) => (
        <span key={reason}>{FREEZE_REASONS[reason as FreezeReason]}</span>
      ))}
      {byHand.map((reason) => (
        <ActForm
          key={reason}
          id={`unfreeze-${reason}-${id}`}
          action={unfreeze}
          values={{ earningId: id, reason }}
          answer={answers.unfreeze}
          pendingLabel="Letting it go…"
        >
          Let it go
        </ActForm>
      ))}
      {OPEN.includes(status) && !frozenFor.includes("staff") ? (
        <ActForm
          id={`freeze-${id}`}
          action={freeze}
          values={{ earningId: id }}
          answer={answers.freeze}
          variant="quiet"
          pendingLabel="Freezing…"
        >
          Freeze
        </ActForm>
      ) : null}
    </div>
  );
}
