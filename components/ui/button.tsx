import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

export type ButtonStyleProps = {
  variant?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  size?: "sm" | "md" | "lg" | undefined;
  block?: boolean | undefined;
};

/** A button's look, for things that are no button. The words are classes of app/buttons.css. */
export function buttonStyles({ variant, size, block }: ButtonStyleProps = {}): string {
  return cn("button", variant, size, block && "w-full");
}

export type ButtonProps = ComponentProps<"button"> & ButtonStyleProps;
export type ButtonLinkProps = ComponentProps<typeof Link> & ButtonStyleProps;

/** A native button; `type` is "button" unless said otherwise. */
export function Button({ variant, size, block, className, type, ...props }: ButtonProps) {
  return (
    <button
      type={type ?? "button"}
      className={cn(buttonStyles({ variant, size, block }), className)}
      {...props}
    />
  );
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ variant, size, block, className, ...props }: ButtonLinkProps) {
  return <Link className={cn(buttonStyles({ variant, size, block }), className)} {...props} />;
}
