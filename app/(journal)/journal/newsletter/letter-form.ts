/** The name under which the answer to the letter's form is kept. */
export const LETTER_FORM = "letter";
