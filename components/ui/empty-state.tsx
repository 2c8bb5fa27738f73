import type { ReactNode } from "react";
import { cn } from "./cn";

export type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** Says that there is nothing here, why, and where to go instead. */
export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cn("max-w-text border-t border-hairline py-10", className)}>
      <p className="display text-2xl">{title}</p>
      {children ? <div className="mt-3 text-pretty text-stone">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
