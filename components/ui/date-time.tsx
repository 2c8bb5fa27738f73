const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-US", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});

export type DateTimeProps = { iso: string; withTime?: boolean; className?: string };

/** A moment, always in UTC so that cached pages read the same everywhere. */
export function DateTime({ iso, withTime, className }: DateTimeProps) {
  const date = new Date(iso);
  return (
    <time dateTime={iso} className={className}>
      {withTime ? `${minute.format(date)} UTC` : day.format(date)}
    </time>
  );
}
