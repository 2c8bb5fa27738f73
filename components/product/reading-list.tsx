import Link from "next/link";

export type ReadingItem = { slug: string; title: string; standfirst: string; minutes: number };

/** Articles of the journal that are about something: title, what it says, how long it takes. */
export function ReadingList({ items }: { items: readonly ReadingItem[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-8 md:grid-cols-2">
      {items.map(({ slug, title, standfirst, minutes }) => (
        <li key={slug}>
          <h3 className="font-serif text-xl text-balance text-plum">
            <Link
              href={`/journal/${slug}`}
              prefetch={false}
              className="decoration-1 underline-offset-4 hover:underline"
            >
              {title}
            </Link>
          </h3>
          <p className="mt-2 text-sm text-pretty text-stone">{standfirst}</p>
          <p className="mt-2 text-sm text-stone">{minutes} minutes</p>
        </li>
      ))}
    </ul>
  );
}
