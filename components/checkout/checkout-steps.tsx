import { Steps, type Step } from "@/components/ui/steps";

const order = ["address", "shipping", "review"] as const;
const labels = { address: "Address", shipping: "Shipping", review: "Review" } as const;

export type CheckoutStep = (typeof order)[number];
export type CheckoutStepsProps = {
  current: CheckoutStep;
  hrefs?: Partial<Record<CheckoutStep, string>>;
  className?: string;
};

/** Address, shipping, review; payment happens on the payment page after that. */
export function CheckoutSteps({ current, hrefs, className }: CheckoutStepsProps) {
  const at = order.indexOf(current);
  const steps: Step[] = order.map((step, index) => ({
    label: labels[step],
    href: hrefs?.[step],
    state: index < at ? "done" : index === at ? "current" : "todo",
  }));
  return <Steps label="Checkout" steps={steps} className={className} />;
}
