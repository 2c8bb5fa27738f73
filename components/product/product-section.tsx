import type { ReactNode } from "react";

export type ProductSectionProps = {
  id: string;
  title: ReactNode;
  /** Under the title, in small type: how to read what follows. */
  intro?: ReactNode;
  children: ReactNode;
};

/**
 * A chapter below the spread: its title at the left, its matter at the right; one under the other on a phone.
 * Styled by `.chapter` in app/chapters.css.
 */
export function ProductSection({ id, title, intro, children }: ProductSectionProps) {
  return (
    <section aria-labelledby={id} className="page-shell chapter">
      <div>
        <div>
          <h2 id={id} className="display">
            {title}
          </h2>
          {intro ? <div className="how">{intro}</div> : null}
        </div>
        <div>{children}</div>
      </div>
    </section>
  );
}
