/** A form's hidden fields, those that Next adds for its server action among them. */
export type HiddenFields = readonly (readonly [name: string, value: string])[];

const BOUNDARY = "----bench7MA4YWxkTrZu0gW";

/** Headers of a form that a browser sends by itself, from a page of `origin`. */
export function formHeaders(origin: string, page: string): Record<string, string> {
  return {
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    origin,
    referer: `${origin}${page}`,
    accept: "text/html",
  };
}

/** The body of such a form. */
export function formBody(fields: HiddenFields): string {
  const parts = fields.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

/** The hidden fields of the form on a page that has a field called `name`. Throws where there is none. */
export function hiddenFields(page: string, name: string): HiddenFields {
  for (const [form] of page.matchAll(/<form\b.*?<\/form>/gs)) {
    if (!form.includes(`name="${name}"`)) continue;
    return [...form.matchAll(/<input\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => tag.includes('type="hidden"'))
      .map((tag) => [attribute(tag, "name"), attribute(tag, "value")] as const);
  }
  throw new Error(`The page has no form with a field "${name}"`);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
