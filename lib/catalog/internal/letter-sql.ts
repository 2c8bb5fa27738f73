/** The letter that `ingredients i` stands under: see `LetterView`. */
export const LETTER = `CASE WHEN i.inci ~ '^[a-z]' THEN lower(left(i.inci::text, 1)) ELSE '0-9' END`;
