import Link from "next/link";
import { DateTime } from "@/components/ui/date-time";
import type { ArticleView } from "@/lib/journal/article-view";
import type { CorrectionKind } from "@/lib/journal/schema";

const KINDS: Readonly<Record<CorrectionKind, string>> = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
};

/** When an article appeared, was reviewed and will be again, and everything that was put right in it. */
export function ArticleDates({ article }: { article: ArticleView }) {
  const { publishedAt, reviewedAt, reviewedAs, reviewBy, reviewer, corrections } = article;
  return (
    <div>
      <dl className="dates">
        <dt>Published</dt>
        <dd>
          <DateTime iso={publishedAt.toISOString()} />
        </dd>
        <dt>Reviewed</dt>
        <dd>
          <DateTime iso={reviewedAt.toISOString()} />
          {` by ${reviewer.name} (${reviewedAs})`}
        </dd>
        {reviewBy ? (
          <>
            <dt>Next review</dt>
            <dd>
              {"by "}
              <DateTime iso={reviewBy.toISOString()} />
            </dd>
          </>
        ) : null}
        {corrections.map(({ kind, text, at }) => (
          <div key={at.toISOString()}>
            <dt>{KINDS[kind]}</dt>
            <dd>
              <DateTime iso={at.toISOString()} />
              {`. ${text}`}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-stone">
        {corrections.length === 0 ? "Nothing has had to be corrected so far. " : null}
        <Link href="/journal/corrections" prefetch={false}>
          How we correct
        </Link>
      </p>
    </div>
  );
}
