import type { MailContent } from "../mail";
import type { RenderedMail } from "../render-mail";

/** The props of a letter that may lead to where only its reader may go. */
const SECRET = ["url", "stopUrl"] as const;

/** What stands in the place of a gift card's code. */
const NO_CODE = "(only in the letter itself)";

/**
 * What is kept of a mail that went out: everything but the addresses behind its links, since one alone signs
 * somebody in, opens an order or stops letters. Only its hash is stored elsewhere, and it stays that way.
 * @param home what stands in a link's place, the shop's own absolute address.
 */
export function withoutLinks(
  content: MailContent,
  rendered: RenderedMail,
  home: string,
): RenderedMail & { props: unknown } {
  const { props } = content;
  const links = SECRET.flatMap((name) => {
    const url: unknown = name in props ? props[name as keyof typeof props] : null;
    return typeof url === "string" ? [{ name, url }] : [];
  });
  const code = content.template === "gift-card" ? content.props.code : null;
  // React writes an address into HTML with its ampersands and quotes as entities.
  const without = (given: string) => {
    const text = code ? given.replaceAll(code, NO_CODE) : given;
    return links.reduce(
      (kept, { url }) => kept.replaceAll(escaped(url), home).replaceAll(url, home),
      text,
    );
  };
  return {
    subject: rendered.subject,
    html: without(rendered.html),
    text: without(rendered.text),
    props: {
      ...props,
      ...Object.fromEntries(links.map(({ name }) => [name, home])),
      ...(code ? { code: NO_CODE } : {}),
    },
  };
}

function escaped(url: string): string {
  return url
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
