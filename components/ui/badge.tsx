import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./cn";

const badgeStyles = cva(
  "inline-flex items-center rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap",
  {
    variants: {
      tone: {
        neutral: "bg-bone text-stone",
        moss: "bg-moss-wash text-moss",
        clay: "bg-clay-wash text-clay",
        plum: "bg-plum-wash text-plum",
        success: "bg-success-wash text-success",
        warning: "bg-warning-wash text-warning",
        error: "bg-error-wash text-error",
        outline: "border border-hairline text-stone",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badgeStyles>["tone"]>;
export type BadgeProps = { tone?: BadgeTone; className?: string; children: ReactNode };

/** A short word on a wash; the word carries the meaning, the colour only supports it. */
export function Badge({ tone, className, children }: BadgeProps) {
  return <span className={cn(badgeStyles({ tone }), className)}>{children}</span>;
}
