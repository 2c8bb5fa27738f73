import { StatusBadge, type StatusLook } from "@/components/admin/status-badge";
import type { PayoutState } from "@/lib/payouts/states";

const looks: Readonly<Record<PayoutState, StatusLook>> = {
  pending: { label: "Waiting", tone: "outline" },
  sending: { label: "Sending", tone: "moss" },
  failed: { label: "Failed", tone: "error" },
  paid: { label: "Paid", tone: "success" },
  reversed: { label: "Reversed", tone: "plum" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

export function PayoutBadge({ state }: { state: PayoutState }) {
  return <StatusBadge state={state} looks={looks} />;
}
