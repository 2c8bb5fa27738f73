"use client";

/** A rule, or several that ask the same, in a few words: names, what is asked, why, and who decided (0 law, 1 stricter, 2 house). */
export type DigestRow = readonly [names: string, terms: string, reason: string, basis: number];

const BASES = ["Law", "Stricter than the law", "Our own choice"];

/**
 * A family's rules, one under the other. Made in the browser too, so that a page carries its two hundred and more once as
 * HTML and once as words. Styled by `.rules` in app/standard.css.
 */
export function RuleDigest({ rows }: { rows: readonly DigestRow[] }) {
  return (
    <ul className="rules">
      {rows.map(([name, terms, reason, basis]) => (
        <li key={name} data-basis={basis}>
          <b>{name}</b> <i>{BASES[basis]}</i>
          <span>{terms}</span>
          <p>{reason}</p>
        </li>
      ))}
    </ul>
  );
}
