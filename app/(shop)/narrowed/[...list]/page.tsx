import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { listMetadata } from "../../list-metadata";
import { ListPage } from "../../list-page";
import { loadList } from "../../load-list";

type Props = {
  params: Promise<{ list: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// In one piece: what streams in later needs a script to be put in its place, and lists work without.
export const instant = false;

/** Asked for by the page and by its metadata; both are given the same promises. */
const load = cache(async (params: Props["params"], searchParams: Props["searchParams"]) => {
  const [{ list }, given] = await Promise.all([params, searchParams]);
  return loadList(list, Object.entries(given));
});

/**
 * Every narrowed, sorted or further page of a list: where next.config.ts leads its addresses that carry a parameter
 * of a list, so that the list itself stays one cached page.
 */
export default async function NarrowedListPage({ params, searchParams }: Props) {
  const list = await load(params, searchParams);
  if (!list) notFound();
  return <ListPage list={list} />;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const list = await load(params, searchParams);
  return list ? listMetadata(list) : {};
}
