import Link from "next/link";

export type ReadingItem = { slug: string; title: string; standfirst: string; minutes: number };

/** Articles of the journal that are about something: title, what it says, how long it takes. */
export function ReadingList({ items }: { items: readonly ReadingItem[] }) {
  return (
    <div className="pair reading">
      {items.map(({ slug, title, standfirst, minutes }) => (
        <div key={slug}>
          <h3>
            <Link href={`/journal/${slug}`} prefetch={false}>
              {title}
            </Link>
          </h3>
          <p>{standfirst}</p>
          <p>{`${minutes} minutes`}</p>
        </div>
      ))}
    </div>
  );
}
