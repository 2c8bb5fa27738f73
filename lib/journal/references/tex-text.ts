/** What TeX's accents put over a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '"': "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030c",
  H: "\u030b",
  c: "\u0327",
  k: "\u0328",
  r: "\u030a",
  d: "\u0323",
};

const WORDS: Readonly<Record<string, string>> = {
  ss: "ß",
  o: "ø",
  O: "Ø",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  l: "ł",
  L: "Ł",
  i: "i",
  j: "j",
  textbackslash: "\\",
  textasciitilde: "~",
  textasciicircum: "^",
  textendash: "–",
  textemdash: "—",
  ldots: "…",
  dots: "…",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  mu: "µ",
};

const TOKEN =
  /\\(["'`^~=.]|[uvHckrd](?![A-Za-z]))\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))|\\([A-Za-z]+)(?:\{\}|\s+)?|\\(.)|-{2,3}|[~{}$]/gs;

/** TeX's text as one reads it: accents set, commands and braces gone. Unknown commands leave their argument. */
export function texText(tex: string): string {
  return tex
    .replace(
      TOKEN,
      (whole, accent?: string, braced?: string, bare?: string, word?: string, escaped?: string) => {
        if (accent) return `${braced ?? bare ?? ""}${ACCENTS[accent] ?? ""}`.normalize("NFC");
        if (word) return WORDS[word] ?? "";
        if (escaped) return escaped === "\\" ? " " : escaped;
        if (whole === "---") return "—";
        if (whole === "--") return "–";
        return whole === "~" ? " " : "";
      },
    )
    .replace(/\s+/g, " ")
    .trim();
}
