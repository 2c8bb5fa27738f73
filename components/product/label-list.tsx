"use client";

import { unpackRow, type PackedRow } from "./packed-row";

/**
 * A label in its own order; each entry opens in place, without script. Made in the browser too, like lists of cards:
 * a page carries thirty entries once as HTML and once as a few words, instead of twice as markup. Styled by `.label`
 * in app/label.css.
 */
export function LabelList({ rows }: { rows: readonly PackedRow[] }) {
  return (
    <ol className="label">
      {rows.map(unpackRow).map(({ label, aside, text, origin, confirmed, more }, index) => (
        <li key={index}>
          <details>
            <summary>
              {`${label} `}
              <small>{aside}</small>
            </summary>
            <p>
              {[text, origin && `Origin: ${origin}${confirmed ? "." : DEFAULT}`]
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
