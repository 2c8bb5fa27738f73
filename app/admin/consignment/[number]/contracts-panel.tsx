import { DeskPanel } from "@/components/admin/desk-panel";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Price } from "@/components/ui/price";
import type { DeskContract, PieceSheet } from "@/lib/consignment/desk-view";
import { OUTCOME_WORDS } from "@/lib/consignment/desk-words";
import { splitText, stepsText } from "@/lib/consignment/rule-words";

const STATUS: Readonly<Record<DeskContract["status"], { word: string; tone: BadgeTone }>> = {
  proposed: { word: "Before the seller", tone: "warning" },
  accepted: { word: "Agreed", tone: "success" },
  refused: { word: "Refused", tone: "neutral" },
  expired: { word: "Not answered", tone: "neutral" },
  replaced: { word: "Replaced", tone: "neutral" },
};

/** What was put before the seller, the latest first. */
export function ContractsPanel({ sheet }: { sheet: PieceSheet }) {
  const { contracts, currency } = sheet;
  if (contracts.length === 0) return null;
  return (
    <DeskPanel title={contracts.length === 1 ? "Contract" : "Contracts"}>
      <div className="grid gap-6">
        {contracts.map((contract) => (
          <div key={contract.id}>
            <p className="mb-1 flex flex-wrap items-center gap-2">
              <Badge tone={STATUS[contract.status].tone}>{STATUS[contract.status].word}</Badge>
              <span className="text-stone">
                {contract.round === 1 ? "Offer" : "Re-quote"} of{" "}
                <DateTime iso={contract.proposedAt} />, rules of version {contract.policyVersion}
              </span>
            </p>
            <KeyValueList items={terms(contract, currency)} />
          </div>
        ))}
      </div>
    </DeskPanel>
  );
}

function terms(contract: DeskContract, currency: string) {
  const said = (label: string, value: string | null) =>
    value === null ? [] : [{ label, value: <span className="whitespace-pre-line">{value}</span> }];
  return [
    { label: "Price", value: <Price cents={contract.priceCents} currency={currency} /> },
    { label: "Share", value: splitText(contract.split) },
    { label: "Price steps", value: stepsText(contract.markdowns) },
    { label: "Floor", value: <Price cents={contract.floorCents} currency={currency} /> },
    {
      label: "Days",
      value: `${contract.termDays} in the shop, ${contract.graceDays} of grace, ${contract.shipByDays} to be sent`,
    },
    { label: "In the end", value: OUTCOME_WORDS[contract.endOutcome] },
    ...said("What differs", contract.differences),
    ...said("Against the rules", contract.overrideReason),
    ...said("To the seller", contract.note),
  ];
}
