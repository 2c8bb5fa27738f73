/** What the files of fonts.ts were cut to: Latin with its extensions, punctuation, currencies, a few arrows and signs. */
const UNSETTABLE =
  /[^\n\u0020-\u024f\u0259\u02bb-\u02bc\u02c6\u02da\u02dc\u0300-\u0304\u0308\u0329\u1e00-\u1e9f\u1ef2-\u1eff\u2010-\u2027\u2030-\u203a\u2044\u20a0-\u20ab\u20ad-\u20c0\u2113\u2122\u2212\u2215]/gu;

/** Text as it can be set: letters of other scripts and pictures become a question mark, or the renderer would put others there. */
export const settable = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\t|\r\n?/g, " ")
    .replaceAll(UNSETTABLE, "?");
