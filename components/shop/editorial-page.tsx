import Link from "next/link";
import type { ReactNode } from "react";
import { editorialNav } from "./site-nav";

export type EditorialSection = { id: string; title: string; body: ReactNode };

export type EditorialPageProps = {
  /** Its own address, so that it is left out of the links to its neighbors. */
  path: string;
  title: string;
  standfirst: ReactNode;
  /** The day the text last changed, for pages that promise something: "November 21, 2026". */
  changed?: string;
  sections: readonly EditorialSection[];
};

/** A page of text: what it says in one breath, its parts with a list of them beside, and where else to look. */
export function EditorialPage(props: EditorialPageProps) {
  const { path, title, standfirst, changed, sections } = props;
  return (
    <article className="page-shell">
      <header className="max-w-[46rem] pt-10 pb-10 lg:pt-16 lg:pb-16">
        <h1 className="display text-5xl">{title}</h1>
        <div className="mt-5 text-lg text-pretty text-stone">{standfirst}</div>
      </header>
      <div className="page-grid border-t border-ink pt-6 lg:pt-8">
        <nav
          aria-label="On this page"
          className="link-list col-span-4 mb-10 text-sm lg:sticky lg:top-6 lg:col-span-3 lg:self-start"
        >
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="prose col-span-4 lg:col-span-8 lg:col-start-5">
          {sections.map((section) => (
            <section key={section.id} aria-labelledby={section.id}>
              <h2 id={section.id}>{section.title}</h2>
              {section.body}
            </section>
          ))}
          {changed ? <p className="text-sm text-stone">Last changed on {changed}.</p> : null}
        </div>
      </div>
      <EditorialNeighbors path={path} />
    </article>
  );
}

/** Links to the other pages of text. */
function EditorialNeighbors({ path }: { path: string }) {
  return (
    <nav aria-label="More about the shop" className="mt-16 border-t border-hairline pt-4 lg:mt-24">
      <ul className="link-list flex flex-wrap gap-x-6 text-sm text-stone">
        {editorialNav
          .filter((item) => item.href !== path)
          .map((item) => (
            <li key={item.href}>
              <Link href={item.href} prefetch={false}>
                {item.label}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
