import { cn } from "./cn";

export type SkeletonProps = {
  /** Lines of text; without it, one block whose size `className` gives. */
  lines?: number;
  className?: string;
};

/** Keeps the place of what is on its way. Says nothing by itself: the region that waits is `aria-busy`. */
export function Skeleton({ lines, className }: SkeletonProps) {
  if (lines === undefined)
    return <span aria-hidden="true" className={cn("skeleton block", className)} />;
  return (
    <span aria-hidden="true" className={cn("block space-y-2.5", className)}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton block h-[0.9em] last:w-3/5" />
      ))}
    </span>
  );
}
