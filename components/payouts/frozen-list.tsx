import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { FREEZE_REASONS, type FreezeReason } from "@/lib/consignment/freeze-reasons";
import type { FrozenEarning } from "@/lib/payouts/desk-view";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { ActForm } from "./act-form";

export type FrozenListProps = {
  frozen: readonly FrozenEarning[];
  action: FormAction;
  answer?: FormState | undefined;
};

/** Sales whose earnings stay where they are. A return's freeze ends with the return; the others can be let go here. */
export function FrozenList({ frozen, action, answer }: FrozenListProps) {
  if (frozen.length === 0) {
    return <p className="border-y border-hairline py-4 text-stone">No sale is frozen.</p>;
  }
  return (
    <ul className="border-t border-hairline">
      {frozen.map((sale) => (
        <li key={sale.earningId} className="border-b border-hairline py-3">
          <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
            <p className="min-w-0 wrap-anywhere">
              {sale.title}
              <span className="text-stone">
                {" "}
                · <TextLink href={`/admin/orders/${sale.orderNumber}`}>
                  {sale.orderNumber}
                </TextLink>{" "}
                ·{" "}
                <TextLink href={`/admin/payouts/consignors/${sale.consignorId}`} underline="hover">
                  {sale.name}
                </TextLink>
              </span>
            </p>
            <Price cents={sale.amountCents} currency={sale.currency} />
          </div>
          <ul className="mt-1 grid gap-2">
            {sale.frozenFor.map((reason) => (
              <li key={reason} className="flex flex-wrap items-center gap-3 text-stone">
                {FREEZE_REASONS[reason as FreezeReason]}.
                {reason === "return" ? null : (
                  <ActForm
                    id={`unfreeze-${reason}-${sale.earningId}`}
                    action={action}
                    values={{ earningId: sale.earningId, reason }}
                    answer={answer}
                    pendingLabel="Letting it go…"
                  >
                    Let it go
                  </ActForm>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
