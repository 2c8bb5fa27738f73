import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

type LinkStyleProps = {
  tone?: "ink" | "stone" | "moss" | "clay" | "plum" | "paper" | "error" | undefined;
  /** `hover`: underlined only under the pointer, for lists of links. */
  underline?: "always" | "hover" | undefined;
};

/** A text link's look, for a link that is no part of the app. The words are classes of app/buttons.css. */
export function textLinkStyles({ tone, underline }: LinkStyleProps): string {
  return cn("link", tone ?? "ink", underline === "hover" && "plain");
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
