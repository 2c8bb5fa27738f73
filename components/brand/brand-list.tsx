"use client";

import Link from "next/link";
import { Picture } from "@/components/shop/picture";
import type { BrandSign } from "@/lib/catalog/brand-view";
import { WordmarkImage } from "./wordmark-image";

export type BrandListItem = {
  slug: string;
  name: string;
  basedIn: string;
  story: string;
  /** What they make, and how much of it. */
  makes: string;
  sign: BrandSign | null;
  /** Path without width and ending, a color until the picture is there, and the widths of a wide one. */
  picture: readonly [base: string, dominant: string, widths?: readonly number[]] | null;
  /** In view when the page opens. */
  first: boolean;
};

/** A phone shows one beside another, a desk three. */
const SIZES = "(min-width:64rem) 29vw, (min-width:40rem) 45vw, 92vw";

/**
 * Makers: all that each sells, its name as its labels carry it, and what they say of themselves. Made in the browser
 * too, since pictures are much markup. Styled by `.makers` in app/makers.css.
 */
export function BrandList({ items }: { items: readonly BrandListItem[] }) {
  return (
    <ul className="makers">
      {items.map(({ slug, name, basedIn, story, makes, sign, picture, first }, index) => (
        <li key={slug}>
          {picture ? (
            <Picture
              small
              base={picture[0]}
              alt=""
              dominant={picture[1]}
              width={1600}
              height={1000}
              {...(picture[2] ? { widths: picture[2].slice(0, 2) } : {})}
              sizes={SIZES}
              priority={index === 0 ? true : first && "eager"}
            />
          ) : null}
          <div
            className="sign"
            data-layout={sign?.layout}
            style={sign ? { background: sign.paper } : undefined}
          >
            <h2 className="display">
              <Link href={`/brands/${slug}`} prefetch={false}>
                {sign ? (
                  <WordmarkImage slug={slug} name={name} sign={sign} ground="label" most={240} />
                ) : (
                  name
                )}
              </Link>
            </h2>
          </div>
          <p>{story}</p>
          <small>
            {makes}
            <br />
            {basedIn}
          </small>
        </li>
      ))}
    </ul>
  );
}
