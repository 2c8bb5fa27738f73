/** What is hidden in messages, since everything about a piece is settled here. */
export const HIDDEN_KINDS = ["e-mail address", "link", "account", "phone number"] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

export type Masked = { readonly text: string; readonly hidden: readonly HiddenKind[] };

/** Endings of addresses that people write; those that are English words (is, it, in, to) are left out on purpose. */
const ENDING =
  "(?:com|net|org|edu|gov|info|biz|io|co|ai|app|dev|me|us|uk|ca|de|fr|es|nl|eu|au|ch|tv|gg|ly|xyz|shop|store|online|site|email|page|link)";
// Bounded, so that no message takes long to search.
const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}`;
const START = String.raw`(?<![\p{L}\p{N}_-])`;
/** "dot", "(dot)", "[ . ]" or a plain point; spaced or not, but a plain point after a space ends a sentence. */
const DOT = String.raw`(?:\s*[([{<]\s*(?:dot|punkt|point|\.)\s*[)\]}>]\s*|\s+(?:dot|punkt)\s+|\s*\.(?=\S)|\s*。\s*)`;
const AT = String.raw`(?:\s*@\s*|\s*[([{<]\s*(?:at|@|ät)\s*[)\]}>]\s*|\s+at\s+)`;
const DOMAIN = `${NAME}(?:${DOT}${NAME}){0,4}?${DOT}${ENDING}(?![\\p{L}\\p{N}])`;

const EMAIL = new RegExp(`${START}${NAME}(?:(?:${DOT}|\\+)${NAME}){0,4}${AT}${DOMAIN}`, "giu");
const LINK = new RegExp(
  String.raw`(?:\b(?:https?|ftp)\s*:\s*\/\s*\/\s*\S+|\bwww\s*\.\s*\S+|${START}${DOMAIN}(?::\d+)?(?:\/\S*)?)`,
  "giu",
);
const ACCOUNT = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_][\p{L}\p{N}._-]{1,40}/giu;

const DIGIT_WORD = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)";
const DIGITS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\+?\(?(?:(?:\d|\b${DIGIT_WORD}\b)[\s.\-–()/_*]{0,3}){6,}(?:\d|\b${DIGIT_WORD}\b)(?![\p{L}\p{N}])`,
  "giu",
);

/** True where a run of digits, or of words for digits, is a telephone number and not measurements, a date or a parcel's number. */
function isPhone(run: string): boolean {
  const words = run.match(new RegExp(DIGIT_WORD, "gi"))?.length ?? 0;
  const digits = run.replaceAll(/\D/g, "").length;
  if (words >= 3) return true;
  if (/^\d{4}-\d{2}-\d{2}/.test(run)) return false;
  if (run.startsWith("+")) return digits <= 15;
  if (digits >= 10 && digits <= 15) return true;
  return /^\d{3}[-.–]\d{4}$/.test(run.trim());
}

/** Letters that look like others are made plain, and those that are not seen are dropped, so that neither hides anything. */
function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "");
}

/**
 * Hides e-mail addresses, links, accounts and telephone numbers in a message, also where they are spelled around
 * ("name at domain dot com"). Text without any comes back as it is; masking it again changes nothing.
 */
export function maskContacts(written: string): Masked {
  const hidden = new Set<HiddenKind>();
  const hide = (kind: HiddenKind) => () => {
    hidden.add(kind);
    return `[${kind} hidden]`;
  };
  const once = (text: string) =>
    text
      .replace(EMAIL, hide("e-mail address"))
      .replace(LINK, hide("link"))
      .replace(ACCOUNT, hide("account"))
      .replace(DIGITS, (run) => (isPhone(run) ? hide("phone number")() : run));
  // What is hidden may bare what stood behind it ("@one@two"). Each round uses up signs that no note of ours has.
  let before = plain(written);
  let text = once(before);
  while (text !== before) [before, text] = [text, once(text)];
  return { text: hidden.size === 0 ? written : text, hidden: [...hidden] };
}
