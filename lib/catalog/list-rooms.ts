import { FACETS, WORLD_FACETS, type ListSort } from "./facets";
import { listHref, readListQuery, STATE_PARAMS, type ListPlace } from "./list-state";
import type { ProductKind } from "./product-view";

/** A list as its path alone tells it: no look whether the shop has such a category, concern or collection. */
export type ListRoom = {
  readonly place: ListPlace;
  /** The category that the path names; one choice among others. */
  readonly shelf: string | null;
};

const SORTS: readonly [ListSort, ...ListSort[]] = ["newest", "price-low", "price-high"];
const WORLDS: Readonly<Record<string, ProductKind>> = { shop: "curated", resale: "resale" };

/** The list at a path such as `["shop", "skincare"]`; null where no list can be. */
export function listRoom(path: readonly string[]): ListRoom | null {
  const [room = "", slug, ...more] = path;
  if (more.length > 0) return null;
  const world = Object.hasOwn(WORLDS, room) ? WORLDS[room] : undefined;
  if (world) {
    const facets = WORLD_FACETS[world];
    const place: ListPlace = { path: `/${room}`, world, facets, sorts: SORTS, shelves: true };
    return { place, shelf: slug ?? null };
  }
  if (slug === undefined) return null;
  if (room === "concerns") {
    const facets = WORLD_FACETS.curated.filter((facet) => facet !== "concern");
    return fixedRoom({ path, world: "curated", facets, fixed: { concern: [slug] } });
  }
  // A collection may hold things of both worlds.
  if (room === "collections") {
    const facets = FACETS.filter((facet) => facet !== "collection");
    return fixedRoom({ path, world: null, facets, fixed: { collection: [slug] } });
  }
  return null;
}

function fixedRoom({
  path,
  ...rest
}: Pick<ListPlace, "world" | "facets" | "fixed"> & { path: readonly string[] }): ListRoom {
  return { place: { ...rest, path: `/${path.join("/")}`, sorts: SORTS }, shelf: null };
}

/** The parameters of a list's address, with the category of its path among them. */
export function roomParams(
  { shelf }: ListRoom,
  params: Iterable<readonly [string, unknown]>,
): (readonly [string, unknown])[] {
  return shelf === null ? [...params] : [...params, ["category", shelf]];
}

/**
 * Where an address of a list should lead that the shop would write another way: `/shop?brand=oak&brand=elm` to
 * `/shop?brand=elm,oak`. Null where it is right, is no list's, or cannot be read.
 */
export function rightAddress(address: string): string | null {
  const [path = "", search = ""] = address.split("?", 2);
  if (search === "" || path.includes("%")) return null;
  const room = listRoom(path.slice(1).split("/"));
  if (!room) return null;
  const sent = [...new URLSearchParams(search)].filter(([name]) => STATE_PARAMS.includes(name));
  if (sent.length === 0) return null;
  const href = listHref(room.place, readListQuery(room.place, roomParams(room, sent)));
  const right = new URL(href, "http://shop");
  const same = right.pathname === path && sameText(sent, [...right.searchParams]);
  return same ? null : href;
}

function sameText(sent: readonly (readonly string[])[], right: readonly (readonly string[])[]) {
  return JSON.stringify(sent) === JSON.stringify(right);
}
