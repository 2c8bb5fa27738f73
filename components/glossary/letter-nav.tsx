export type LetterNavProps = {
  label: string;
  letters: readonly {
    readonly letter: string;
    readonly href: string;
    readonly current?: boolean;
  }[];
};

/** The alphabet as a row of links that breaks into lines on a phone. */
export function LetterNav({ label, letters }: LetterNavProps) {
  return (
    <nav aria-label={label} className="letters">
      <ul>
        {letters.map(({ letter, href, current }) => (
          <li key={letter}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {letterName(letter)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `a` is "A", `0-9` is "0–9". */
export function letterName(letter: string): string {
  return letter === "0-9" ? "0–9" : letter.toUpperCase();
}
