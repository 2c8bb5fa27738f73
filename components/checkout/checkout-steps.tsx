import { Steps, type Step } from "@/components/ui/steps";

const order = ["address", "review"] as const;
const labels = { address: "Address", review: "Delivery and review" } as const;

export type CheckoutStep = (typeof order)[number];
export type CheckoutStepsProps = {
  current: CheckoutStep;
  hrefs?: Partial<Record<CheckoutStep, string>>;
  className?: string;
};

/** Address, then delivery and review; payment happens on the payment page after that. */
export function CheckoutSteps({ current, hrefs, className }: CheckoutStepsProps) {
  const at = order.indexOf(current);
  const steps: Step[] = order.map((step, index) => ({
    label: labels[step],
    href: hrefs?.[step],
    state: index < at ? "done" : index === at ? "current" : "todo",
  }));
  return <Steps label="Checkout" steps={steps} className={className} />;
}
