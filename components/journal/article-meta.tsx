import { DateTime } from "@/components/ui/date-time";

export type ArticleMetaProps = {
  minutes: number;
  references: number;
  publishedAt?: Date;
  className?: string;
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** When it appeared, how long it takes and how much stands behind it. */
export function ArticleMeta({ minutes, references, publishedAt, className }: ArticleMetaProps) {
  return (
    <p className={className ?? "mt-3 text-sm text-stone"}>
      {publishedAt ? (
        <>
          <DateTime iso={publishedAt.toISOString()} />
          {" · "}
        </>
      ) : null}
      {counted(minutes, "minute", "minutes")}
      {" · "}
      {counted(references, "reference", "references")}
    </p>
  );
}
