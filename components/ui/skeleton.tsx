import { cn } from "./cn";

/** A quiet stand-in of the right size while something loads; size it with `className`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cn("block rounded-sm bg-bone motion-safe:animate-pulse", className)}
    />
  );
}
