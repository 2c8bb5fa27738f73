import type { ReactNode } from "react";

export type FactColumn = { title: string; text: ReactNode };
export type FactColumnsProps = {
  title: string;
  id?: string;
  items: readonly FactColumn[];
};

/** Two to four short paragraphs side by side, numbered like notes: how the shop works, said once. */
export function FactColumns({ title, id, items }: FactColumnsProps) {
  return (
    <section aria-labelledby={id} className="bg-bone">
      <div className="page-shell py-12 lg:py-16">
        <h2 id={id} className="display max-w-text text-3xl">
          {title}
        </h2>
        <ol className="mt-8 grid gap-x-10 gap-y-8 md:auto-cols-fr md:grid-flow-col lg:mt-10">
          {items.map((item, index) => (
            <li key={item.title} className="border-t border-outline pt-3">
              <p className="display text-xl text-clay" aria-hidden="true">
                {index + 1}
              </p>
              <h3 className="mt-3 font-medium">{item.title}</h3>
              <div className="mt-1 max-w-[34rem] text-pretty text-stone">{item.text}</div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
