/** Markup that is safe to send: made by `html`, which escapes what it is given. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | Html[] | string | number | false | null | undefined;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template tag: text is escaped, `Html` is kept, false, null and undefined are left out. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, i) => text + show(parts[i])).join(""));
}

function show(part: Part): string {
  if (part === undefined || part === null || part === false) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((one) => one.text).join("");
  return String(part).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Cents as people read them, such as `$12.50`. */
export function money(cents: number, currency: string | null): string {
  const code = (currency ?? "usd").toUpperCase();
  let format = formats.get(code);
  if (!format) {
    format = new Intl.NumberFormat("en-US", { style: "currency", currency: code });
    formats.set(code, format);
  }
  return format.format(cents / 100);
}
