import { KeyValueList } from "@/components/ui/key-value-list";
import { Price } from "@/components/ui/price";
import { type Contract, contractSteps, END_OUTCOME_TEXTS } from "@/lib/consignment/contract";
import { dayText, daysText } from "@/lib/consignment/paper-words";
import { StepTable } from "./step-table";

export type ContractTermsProps = {
  contract: Contract;
  listedAt: Date | null;
  now?: Date;
};

/** What a contract says: its prices with dates and nets, its floor, its days and its end. */
export function ContractTerms({ contract, listedAt, now }: ContractTermsProps) {
  const { currency, floorCents, termDays, graceDays, shipByDays, endOutcome } = contract;
  return (
    <div className="space-y-5">
      <StepTable
        steps={contractSteps(contract, listedAt)}
        currency={currency}
        {...(now ? { now } : {})}
      />
      <KeyValueList
        items={[
          {
            label: "Never under",
            value: <Price cents={floorCents} currency={currency} />,
          },
          {
            label: "In the shop",
            value: listedAt
              ? `Until ${dayText(new Date(listedAt.getTime() + termDays * 86_400_000))} (${daysText(termDays)})`
              : daysText(termDays),
          },
          {
            label: "If it does not sell",
            value: `${END_OUTCOME_TEXTS[endOutcome]}, ${daysText(graceDays)} after its term. Until then you can ask for it back.`,
          },
          ...(contract.acceptedAt
            ? []
            : [{ label: "To be sent", value: `Within ${daysText(shipByDays)} of your yes` }]),
          {
            label: "As credit",
            value: `Your share, and ${contract.creditBonusBp / 100}% on top`,
          },
        ]}
      />
    </div>
  );
}
