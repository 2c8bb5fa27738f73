import { cn } from "@/components/ui/cn";

export type Grade = { label: string; meaning: string };
export type ConditionScaleProps = {
  /** From the best to the worst. */
  grades: readonly Grade[];
  /** The label of this piece's grade. */
  current: string;
};

/** All grades with what they mean, this piece's marked: a ladder on a phone, a scale on a desk. */
export function ConditionScale({ grades, current }: ConditionScaleProps) {
  return (
    <ol className="grid lg:grid-cols-5 lg:gap-x-4">
      {grades.map(({ label, meaning }) => {
        const here = label === current;
        return (
          <li
            key={label}
            aria-current={here ? "true" : undefined}
            className={cn(
              "relative border-l-2 py-2 pl-5 text-sm before:absolute before:top-[0.9rem] before:-left-[5px] before:size-2 before:rounded-full lg:border-t-2 lg:border-l-0 lg:pt-4 lg:pl-0 lg:before:-top-[5px] lg:before:left-0",
              here
                ? "border-clay before:bg-clay before:ring-4 before:ring-clay-wash"
                : "border-hairline text-stone before:bg-outline",
            )}
          >
            <p className={here ? "font-medium text-clay" : undefined}>
              {label}
              {here ? <span className="sr-only"> (this piece)</span> : null}
            </p>
            <p className={cn("mt-0.5", here ? "text-ink" : undefined)}>{meaning}.</p>
          </li>
        );
      })}
    </ol>
  );
}
