import { SIDES, type Side } from "@/lib/catalog/ingredient-products";

export type SidePlace = { readonly side: Side; readonly page: number };

/** `without`, or `without/2` for its further pages; null for anything else. */
export function readSide([word, number, ...more]: readonly string[]): SidePlace | null {
  const side = SIDES.find((one) => one === word);
  if (!side || more.length > 0) return null;
  if (number === undefined) return { side, page: 1 };
  return /^([2-9]|[1-9]\d{1,3})$/.test(number) ? { side, page: Number(number) } : null;
}

/** The address of a page of a side. */
export const sidePath = (slug: string, { side, page }: SidePlace): string =>
  `/ingredients/${slug}/${side}${page > 1 ? `/${page}` : ""}`;
