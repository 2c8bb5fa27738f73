import { cn } from "./cn";
import { TextLink } from "./link";

export type Step = { label: string; href?: string; state: "done" | "current" | "todo" };
export type StepsProps = { label: string; steps: readonly Step[]; className?: string };

/** The way through a task; finished steps may link back. */
export function Steps({ label, steps, className }: StepsProps) {
  return (
    <nav aria-label={label} className={className}>
      <ol className="flex gap-2 text-sm sm:gap-3">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={step.state === "current" ? "step" : undefined}
            className={cn(
              "min-w-0 flex-1 border-t-2 pt-2",
              step.state === "todo" ? "border-hairline text-stone" : "border-moss",
              step.state === "current" && "font-medium",
            )}
          >
            <span className="mr-1.5 tabular-nums text-stone">{index + 1}</span>
            {step.state === "done" && step.href ? (
              <TextLink href={step.href} className="inline-block min-h-6">
                {step.label}
              </TextLink>
            ) : (
              step.label
            )}
            {step.state === "done" ? <span className="sr-only"> (done)</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
