import type { ReactNode } from "react";

export type DeskHeadingProps = {
  title: ReactNode;
  /** Beside the title: status badges. */
  status?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
};

/** The desk's h1: smaller than the shop's. */
export function DeskHeading({ title, status, above, actions }: DeskHeadingProps) {
  return (
    <div className="mb-5">
      {above ? <div className="mb-1">{above}</div> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="display text-2xl tabular-nums">{title}</h1>
          {status}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
