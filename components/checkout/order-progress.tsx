import { cn } from "@/components/ui/cn";
import { DateTime } from "@/components/ui/date-time";

export type OrderProgressStep = {
  label: string;
  /** When it happened, ISO. */
  at?: string | null;
  state: "done" | "current" | "todo";
  detail?: string;
};
export type OrderProgressProps = { steps: readonly OrderProgressStep[] };

/** Placed, packed, shipped, delivered: down the page on a phone, across it on a desk. */
export function OrderProgress({ steps }: OrderProgressProps) {
  return (
    <ol className="flex flex-col sm:flex-row sm:gap-4" aria-label="Progress of the order">
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === "current" ? "step" : undefined}
          className={cn(
            "flex-1 border-l-2 py-2 pl-4 sm:border-t-2 sm:border-l-0 sm:py-0 sm:pt-3 sm:pl-0",
            step.state === "todo" ? "border-hairline text-stone" : "border-moss",
          )}
        >
          <p className={step.state === "current" ? "font-medium" : undefined}>
            {step.label}
            {step.state === "todo" ? <span className="sr-only"> (not yet)</span> : null}
          </p>
          {step.at ? <DateTime iso={step.at} className="block text-sm text-stone" /> : null}
          {step.detail ? <p className="text-sm text-stone">{step.detail}</p> : null}
        </li>
      ))}
    </ol>
  );
}
