import type { MailContent } from "../mail";
import type { RenderedMail } from "../render-mail";

/**
 * What is kept of a mail that went out: everything but the address behind its link, since that alone signs
 * somebody in or opens an order. Only its hash is stored elsewhere, and it stays that way.
 * @param home what stands in the link's place, the shop's own absolute address.
 */
export function withoutLinks(
  content: MailContent,
  rendered: RenderedMail,
  home: string,
): RenderedMail & { props: unknown } {
  if (!("url" in content.props)) return { ...rendered, props: content.props };
  const { url } = content.props;
  if (url === null) return { ...rendered, props: content.props };
  return {
    subject: rendered.subject,
    // React writes an address into HTML with its ampersands and quotes as entities.
    html: rendered.html.replaceAll(escaped(url), home).replaceAll(url, home),
    text: rendered.text.replaceAll(url, home),
    props: { ...content.props, url: home },
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
