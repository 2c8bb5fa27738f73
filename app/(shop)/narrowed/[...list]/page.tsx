import { setTimeout } from "node:timers/promises";
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

/** Loaded once for the page and its metadata; told apart by text, since each is given objects of its own. */
const loadOnce = cache((path: string, search: string) =>
  loadList(path.split("/"), new URLSearchParams(search)),
);

async function load({ params, searchParams }: Props) {
  const [{ list }, given] = await Promise.all([params, searchParams]);
  const sent = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return loadOnce(list.join("/"), new URLSearchParams(sent).toString());
}

/**
 * Every narrowed, sorted or further page of a list: where next.config.ts leads its addresses that carry a parameter
 * of a list, so that the list itself stays one cached page.
 */
export default async function NarrowedListPage(props: Props) {
  const list = await load(props);
  if (!list) notFound();
  // Title and icon are made of the same list. They have to be there first: what is ready after the page is sent
  // below it.
  await setTimeout(1);
  return <ListPage list={list} />;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const list = await load(props);
  return list ? listMetadata(list) : {};
}
