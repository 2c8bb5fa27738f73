import { cva, type VariantProps } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const textLinkStyles = cva("rounded-sm transition-colors", {
  variants: {
    tone: {
      ink: "text-ink decoration-outline hover:decoration-ink",
      stone: "text-stone decoration-outline hover:text-ink hover:decoration-ink",
      moss: "text-moss decoration-moss/45 hover:decoration-moss",
      clay: "text-clay decoration-clay/45 hover:decoration-clay",
      plum: "text-plum decoration-plum/45 hover:decoration-plum",
      paper: "text-paper decoration-paper/60 hover:decoration-paper",
      error: "text-error decoration-error/45 hover:decoration-error",
    },
    underline: {
      always: "underline decoration-1 underline-offset-4",
      hover: "decoration-1 underline-offset-4 hover:underline",
    },
  },
  defaultVariants: { tone: "ink", underline: "always" },
});

export type TextLinkProps = ComponentProps<typeof Link> & VariantProps<typeof textLinkStyles>;
export type TextButtonProps = ComponentProps<"button"> & VariantProps<typeof textLinkStyles>;

/** A link in running text or in a list of links. */
export function TextLink({ tone, underline, className, ...props }: TextLinkProps) {
  return <Link className={cn(textLinkStyles({ tone, underline }), className)} {...props} />;
}

/** A button that reads as a link, for small actions such as "Remove". */
export function TextButton({ tone, underline, className, type, ...props }: TextButtonProps) {
  return (
    <button
      type={type ?? "button"}
      className={cn(textLinkStyles({ tone, underline }), "min-h-6", className)}
      {...props}
    />
  );
}
