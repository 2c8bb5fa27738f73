/** Where a link of an article may lead: the web, a mail address, or a place in this shop. */
const ABROAD = /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@[^\s@])/i;
/** A path of this shop or an anchor. Two slashes, or a backslash that browsers take for one, would be another site. */
const HERE = /^(\/(?![/\\])|#)/;

const MOST = 2_000;

/** True for any character that an address must not have: controls, spaces, and a backslash. */
const STRAY = /[\s\\]|\p{Cc}/u;

/**
 * The address as it may be written into a link, or null where it leads anywhere else: `javascript:`, `data:`, another
 * site without its scheme. Browsers strip tabs and line breaks from addresses, so those refuse it as well.
 */
export function safeHref(href: string): string | null {
  const address = href.trim();
  if (address.length > MOST || !address.isWellFormed() || STRAY.test(address)) return null;
  if (HERE.test(address)) return address;
  return ABROAD.test(address) && URL.canParse(address) ? address : null;
}

/** True for a link that leaves the shop. */
export function leavesShop(href: string): boolean {
  return ABROAD.test(href);
}
