const WORDS: readonly (readonly [british: RegExp, american: string])[] = [
  [/\bcolour/g, "color"],
  [/\bColour/g, "Color"],
  [/\bjudgement/g, "judgment"],
  [/ensitis/g, "ensitiz"],
  [/olubilis/g, "olubiliz"],
  [/lasticis/g, "lasticiz"],
  [/eutralis/g, "eutraliz"],
  [/tabilis/g, "tabiliz"],
  [/\bRecognised/g, "Recognized"],
  [/\boestrogen/g, "estrogen"],
  [/\btumour/g, "tumor"],
  [/\baluminium/g, "aluminum"],
  [/\bpharmacopoeia/g, "pharmacopeia"],
];

/** The catalogue file writes some words as in Britain; the shop's pages are in American English. */
export function american(text: string): string {
  return WORDS.reduce((done, [british, word]) => done.replace(british, word), text);
}
