import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const TONES = {
  ink: "text-ink decoration-outline hover:decoration-ink",
  stone: "text-stone decoration-outline hover:text-ink hover:decoration-ink",
  moss: "text-moss decoration-moss/45 hover:decoration-moss",
  clay: "text-clay decoration-clay/45 hover:decoration-clay",
  plum: "text-plum decoration-plum/45 hover:decoration-plum",
  paper: "text-paper decoration-paper/60 hover:decoration-paper",
  error: "text-error decoration-error/45 hover:decoration-error",
} as const;

type LinkStyleProps = {
  tone?: keyof typeof TONES | undefined;
  /** `hover`: underlined only under the pointer, for lists of links. */
  underline?: "always" | "hover" | undefined;
};

function textLinkStyles({ tone, underline }: LinkStyleProps): string {
  const line = underline === "hover" ? "hover:underline" : "underline";
  return cn(
    "rounded-sm decoration-1 underline-offset-4 transition-colors",
    TONES[tone ?? "ink"],
    line,
  );
}

export type TextLinkProps = ComponentProps<typeof Link> & LinkStyleProps;
export type TextButtonProps = ComponentProps<"button"> & LinkStyleProps;

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
