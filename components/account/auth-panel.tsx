import type { ReactNode } from "react";

export type AuthPanelProps = {
  title: string;
  intro?: ReactNode;
  children: ReactNode;
  /** Under the form: the other ways in. */
  links?: ReactNode;
};

/** One narrow column: sign in, sign up, reset, find an order. */
export function AuthPanel({ title, intro, children, links }: AuthPanelProps) {
  return (
    <div className="page-shell">
      <div className="mx-auto max-w-form pt-12 lg:pt-20">
        <h1 className="display text-4xl">{title}</h1>
        {intro ? <div className="mt-3 text-pretty text-stone">{intro}</div> : null}
        <div className="mt-8">{children}</div>
        {links ? (
          <div className="mt-8 flex flex-col items-start gap-2 border-t border-hairline pt-5 text-sm *:inline-flex *:min-h-6 *:items-center">
            {links}
          </div>
        ) : null}
      </div>
    </div>
  );
}
