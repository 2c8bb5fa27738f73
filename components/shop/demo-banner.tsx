import { TextLink } from "@/components/ui/link";

export type DemoBannerProps = { mailboxHref?: string };

/** Above the header in demo mode. */
export function DemoBanner({ mailboxHref }: DemoBannerProps) {
  return (
    <p className="bg-ink px-5 py-2 text-center text-xs text-paper" data-print="hide">
      Demo shop. Brands and pieces are invented and no money moves.{" "}
      {mailboxHref ? (
        <TextLink
          href={mailboxHref}
          className="inline-block text-paper decoration-paper/60 hover:decoration-paper"
        >
          Read its mail
        </TextLink>
      ) : null}
    </p>
  );
}
