"use client";

import Link from "next/link";
import { Picture } from "@/components/shop/picture";

export type BrandListItem = {
  slug: string;
  name: string;
  basedIn: string;
  story: string;
  /** What they make, and how much of it. */
  makes: string;
  /** Path without width and ending, and a color until the picture is there. */
  images: readonly (readonly [base: string, dominant: string])[];
};

/**
 * Makers: name, what they say of themselves, and a glance at what they make. Made in the browser too, since pictures
 * are much markup. Styled by `.makers` in app/glossary.css.
 */
export function BrandList({ items }: { items: readonly BrandListItem[] }) {
  return (
    <ul className="makers">
      {items.map(({ slug, name, basedIn, story, makes, images }) => (
        <li key={slug}>
          <div>
            <h2 className="display">
              <Link href={`/brands/${slug}`} prefetch={false}>
                {name}
              </Link>
            </h2>
            <small>{basedIn}</small>
          </div>
          <div>
            {story}
            <small>{makes}</small>
          </div>
          <ul>
            {images.map(([base, dominant]) => (
              <li key={base}>
                <Picture
                  small
                  base={base}
                  alt=""
                  dominant={dominant}
                  sizes="(min-width:64rem) 9vw, 28vw"
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
