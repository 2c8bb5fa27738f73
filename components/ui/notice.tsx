import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  info: "border-stone bg-bone",
  success: "border-success bg-success-wash",
  warning: "border-warning bg-warning-wash",
  error: "border-error bg-error-wash",
} as const;

export type NoticeTone = keyof typeof tones;
export type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Announce at once (errors do so by themselves); `false` for a notice that is simply part of the page. */
  live?: boolean;
  className?: string;
};

/** What happened and what to do next. */
export function Notice({ tone = "info", title, children, action, live, className }: NoticeProps) {
  const announce = live ?? tone === "error";
  const role = announce ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={cn("border-l-2 px-4 py-3", tones[tone], className)}>
      {title ? <p className="font-medium">{title}</p> : null}
      {children ? <div className="text-sm">{children}</div> : null}
      {action ? <div className="mt-2 text-sm">{action}</div> : null}
    </div>
  );
}
