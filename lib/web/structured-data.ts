import "server-only";
import type { BreadcrumbList, OnlineStore, WebSite, WithContext } from "schema-dts";
import { env } from "../env";

/** The whole address of a path of the shop: what machines are given. */
export function absoluteUrl(path: string): string {
  return new URL(path, `${env.APP_URL}/`).toString().replace(/\/$/, "");
}

/** Where a page stands (schema.org BreadcrumbList). The last item needs no address. */
export function breadcrumbData(
  items: readonly { readonly label: string; readonly href?: string | undefined }[],
): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: items.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      ...(href ? { item: absoluteUrl(href) } : {}),
    })),
  };
}

const SHOP_NAME = "nécessité";

/** The shop itself (schema.org OnlineStore). */
export function organizationData(): WithContext<OnlineStore> {
  return {
    "@context": "https://schema.org",
    "@type": "OnlineStore",
    "@id": `${absoluteUrl("/")}#shop`,
    name: SHOP_NAME,
    url: absoluteUrl("/"),
    logo: absoluteUrl("/og/site"),
    description:
      "Health and beauty with every label read, and one-of-a-kind pre-owned pieces, in one bag.",
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer service",
      url: absoluteUrl("/contact"),
      availableLanguage: "English",
    },
  };
}

/** The site and how to search it (schema.org WebSite). */
export function websiteData(): WithContext<WebSite> {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: SHOP_NAME,
    url: absoluteUrl("/"),
    inLanguage: "en-US",
    publisher: { "@id": `${absoluteUrl("/")}#shop` },
  };
}
