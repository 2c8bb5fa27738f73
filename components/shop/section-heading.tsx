import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/link";

export type SectionHeadingProps = {
  title: ReactNode;
  id?: string;
  intro?: ReactNode;
  href?: string;
  linkLabel?: string;
  className?: string;
};

/** Opens a section of a page: title, a line of text, a way on. */
export function SectionHeading(props: SectionHeadingProps) {
  const { title, id, intro, href, linkLabel, className } = props;
  return (
    <div
      className={cn(
        "mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-t border-ink pt-4 lg:mb-8",
        className,
      )}
    >
      <div className="max-w-text">
        <h2 id={id} className="display text-3xl">
          {title}
        </h2>
        {intro ? <p className="mt-2 text-stone">{intro}</p> : null}
      </div>
      {href && linkLabel ? <WayOn href={href}>{linkLabel}</WayOn> : null}
    </div>
  );
}

/** Next's own links take addresses that differ after the "?" for the same page, and those of lists do. */
function WayOn({ href, children }: { href: string; children: string }) {
  if (!href.includes("?")) {
    return (
      <TextLink href={href} className="inline-flex min-h-6 items-center text-sm">
        {children}
      </TextLink>
    );
  }
  return (
    <a
      href={href}
      className="inline-flex min-h-6 items-center rounded-sm text-sm underline decoration-outline decoration-1 underline-offset-4 transition-colors hover:decoration-ink"
    >
      {children}
    </a>
  );
}
