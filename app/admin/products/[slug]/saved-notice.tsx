import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";

export type SavedNoticeProps = { notice: string | undefined; shopHref: string | null };

/** What was saved, read out as it appears; the region is there before, so that screen readers notice. */
export function SavedNotice({ notice, shopHref }: SavedNoticeProps) {
  return (
    <div role="status">
      {notice ? (
        <Notice
          tone="success"
          live={false}
          action={
            shopHref ? <TextLink href={shopHref}>See its page in the shop</TextLink> : undefined
          }
        >
          {notice}
        </Notice>
      ) : null}
    </div>
  );
}
