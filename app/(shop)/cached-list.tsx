import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cachePage } from "@/lib/web/cache-page";
import { listMetadata } from "./list-metadata";
import { ListPage } from "./list-page";
import { loadList } from "./load-list";

/** A list as its path alone asks for it. To be called inside of pages that are cached whole. */
export async function cachedList(path: readonly string[]) {
  cachePage("catalog", "curated", "resale");
  const list = await loadList(path);
  if (!list) notFound();
  return <ListPage list={list} />;
}

export async function cachedListMetadata(path: readonly string[]): Promise<Metadata> {
  "use cache";
  cachePage("catalog", "curated", "resale");
  const list = await loadList(path);
  return list ? listMetadata(list) : {};
}

/** Slugs to make pages of ahead. Next wants at least one; a slug that nothing has makes a page for nothing. */
export function paramsOf<Name extends string>(
  name: Name,
  rows: readonly { readonly slug: string }[],
): Record<Name, string>[] {
  const slugs = rows.length > 0 ? rows.map(({ slug }) => slug) : ["-"];
  return slugs.map((slug) => ({ [name]: slug }) as Record<Name, string>);
}
