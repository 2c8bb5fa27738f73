import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { atTop, listHref, STATE_PARAMS } from "@/lib/catalog/list-state";
import { listMetadata } from "../../list-metadata";
import { ListPage } from "../../list-page";
import { loadList } from "../../load-list";

type Given = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ list: string[] }>; searchParams: Promise<Given> };

// In one piece: what streams in later needs a script to be put in its place, and lists work without.
export const instant = false;

/** Asked for by the page and by its metadata; both are given the same promises. */
const load = cache(async (params: Props["params"], searchParams: Props["searchParams"]) => {
  const [{ list }, given] = await Promise.all([params, searchParams]);
  return loadList(list, given);
});

/** The state's parameters as they were sent, in one line that can be compared. */
function asSent(path: readonly string[], given: Given): string {
  const sent = STATE_PARAMS.flatMap((name) =>
    [given[name] ?? []].flat().map((value): [string, string] => [name, value]),
  );
  return `/${path.join("/")}?${new URLSearchParams(sent).toString()}`;
}

/**
 * Every narrowed, sorted or further page of a list: where next.config.ts leads all of its addresses that carry a
 * parameter of a list, so that the list itself stays one cached page. States written another way move to their one
 * address.
 */
export default async function NarrowedListPage({ params, searchParams }: Props) {
  const [list, { list: path }, given] = await Promise.all([
    load(params, searchParams),
    params,
    searchParams,
  ]);
  if (!list) notFound();
  const { home, query, result } = list;
  const href = listHref(home.place, query);
  const written = new URL(href, "http://shop");
  if (asSent(path, given) !== `${written.pathname}?${written.searchParams.toString()}`)
    permanentRedirect(href);
  const { cards, total, previous } = result;
  const first = query.before !== undefined && previous === null;
  // The first page has its own address, and what lay behind a cursor may be gone by now.
  if (first || (cards.length === 0 && total > 0)) redirect(listHref(home.place, atTop(query)));
  return <ListPage list={list} />;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const list = await load(params, searchParams);
  return list ? listMetadata(list) : {};
}
