/** What the files of fonts.ts were cut to: Latin with its extensions, punctuation, currencies, a few arrows and signs. */
const UNSETTABLE =
  /[^\n\u{0020}-\u{024f}\u{0259}\u{02bb}-\u{02bc}\u{02c6}\u{02da}\u{02dc}\u{1e00}-\u{1e9f}\u{1ef2}-\u{1eff}\u{2010}-\u{2027}\u{2030}-\u{203a}\u{2044}\u{20a0}-\u{20ab}\u{20ad}-\u{20c0}\u{2113}\u{2122}\u{2212}\u{2215}]/gu;

/** Text as it can be set: letters of other scripts and pictures become a question mark, or the renderer would put others there. */
export const settable = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\t|\r\n?/g, " ")
    .replaceAll(UNSETTABLE, "?");
