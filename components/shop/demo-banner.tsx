import { TextLink } from "@/components/ui/link";

export type DemoBannerProps = { mailboxHref?: string };

/** Above the header in demo mode. */
export function DemoBanner({ mailboxHref }: DemoBannerProps) {
  return (
    <aside
      aria-label="Demo"
      className="bg-ink px-5 py-1.5 text-center text-xs text-paper"
      data-print="hide"
    >
      Demo: invented goods, no money moves.{" "}
      {mailboxHref ? (
        <TextLink href={mailboxHref} tone="paper" className="inline-flex min-h-6 items-center">
          Read its mail
        </TextLink>
      ) : null}
    </aside>
  );
}
