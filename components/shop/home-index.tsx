import Link from "next/link";
import { Picture } from "./picture";

export type IndexEntry = {
  href: string;
  label: string;
  count: number;
  /** Path without width and ending; empty where there is no picture. */
  base: string;
  dominant: string | null;
};
export type HomeIndexProps = {
  id: string;
  columns: readonly {
    title: string;
    tone: "moss" | "clay";
    entries: readonly IndexEntry[];
  }[];
};

const tones = { moss: "text-moss", clay: "text-clay" } as const;

/** Everything there is, as the index of a book: a line for each category with a small picture, how much stands there at its end. */
export function HomeIndex({ id, columns }: HomeIndexProps) {
  return (
    <nav aria-labelledby={id} className="page-shell mt-20 lg:mt-28">
      <h2 id={id} className="sr-only">
        Index
      </h2>
      <div className="grid gap-x-8 gap-y-12 md:grid-cols-2">
        {columns.map(({ title, tone, entries }) => (
          <div key={title}>
            <h3 className={`mb-2 text-sm ${tones[tone]}`}>{title}</h3>
            <ul className="index">
              {entries.map(({ href, label, count, base, dominant }) => (
                <li key={href}>
                  <Picture small base={base} alt="" dominant={dominant} sizes="4rem" />
                  <Link href={href} prefetch={false}>
                    {label}
                  </Link>
                  <small>{count}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
