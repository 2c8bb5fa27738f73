"use client";

import { unpackRow, type PackedRow } from "./packed-row";

type LabelListProps = {
  rows: readonly PackedRow[];
  /** The version of the standard that every entry was audited by. */
  standard?: number | undefined;
};

/**
 * A label in its own order; each entry opens in place, without script. Made in the browser too, like lists of cards:
 * a page carries thirty entries once as HTML and once as a few words, instead of twice as markup. Styled by `.label`
 * in app/label.css.
 */
export function LabelList({ rows, standard }: LabelListProps) {
  return (
    <ol className="label">
      {rows.map(unpackRow).map(({ label, aside, text, ruled, origin, confirmed, more }, index) => (
        <li key={index}>
          <details>
            <summary>
              {`${label} `}
              <small>{aside}</small>
            </summary>
            <p>
              {[
                text,
                origin && `Origin: ${origin}${confirmed ? "." : DEFAULT}`,
                standard && `Standard v${standard}: ${ruled ?? ALLOWED}`,
              ]
                .filter(Boolean)
                .join(" ")}
            </p>
            {more ? <a href={`/ingredients/${more.slug}`}>{`About ${more.name}`}</a> : null}
          </details>
        </li>
      ))}
    </ol>
  );
}

const DEFAULT = " by default, until the brand confirms it.";
const ALLOWED = "allowed, no rule is about it.";
