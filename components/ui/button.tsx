import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-sm border font-medium whitespace-nowrap select-none transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-85";

const VARIANTS = {
  primary: "border-moss bg-moss text-paper hover:border-moss-deep hover:bg-moss-deep",
  secondary: "border-outline bg-transparent text-ink hover:border-ink hover:bg-bone",
  quiet: "border-transparent bg-transparent text-ink hover:bg-bone",
  danger: "border-error bg-error text-paper hover:border-error-deep hover:bg-error-deep",
} as const;

const SIZES = {
  sm: "min-h-9 px-3 text-sm",
  md: "min-h-11 px-5 text-base",
  lg: "min-h-13 px-7 text-base",
} as const;

export type ButtonStyleProps = {
  variant?: keyof typeof VARIANTS | undefined;
  size?: keyof typeof SIZES | undefined;
  block?: boolean | undefined;
};

/** A button's look, for things that are no button. Plain tables: this travels to every page. */
export function buttonStyles({ variant, size, block }: ButtonStyleProps = {}): string {
  return cn(BASE, VARIANTS[variant ?? "primary"], SIZES[size ?? "md"], block && "w-full");
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
