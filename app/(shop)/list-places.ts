import type { Crumb } from "@/components/ui/breadcrumb";
import type { ListNoun } from "@/components/shop/facet-words";
import { FACETS, WORLD_FACETS, type ListSort } from "@/lib/catalog/facets";
import type { ListPlace } from "@/lib/catalog/list-state";
import { findCategory, findNamedList } from "@/lib/catalog/named-lists";
import { isStorableText } from "@/lib/text";
import { CURATED, RESALE, type World } from "./worlds";

/** A list as its page introduces it. */
export type ListHome = {
  readonly place: ListPlace;
  /** The category that its path names. */
  readonly shelf: string | null;
  readonly title: string;
  readonly intro: string;
  readonly noun: ListNoun;
  /** The way here; empty for a world's own list. */
  readonly trail: readonly Crumb[];
  /** What `/og` draws for it; left out, the shop's own. */
  readonly card?: string;
};

const SORTS: readonly [ListSort, ...ListSort[]] = ["newest", "price-low", "price-high"];
const WORLDS: Readonly<Record<string, World>> = { shop: CURATED, resale: RESALE };

/** The list at a path such as `["shop", "skincare"]`; null where there is none. */
export async function findList(path: readonly string[]): Promise<ListHome | null> {
  const [room = "", slug, ...more] = path;
  if (more.length > 0 || !path.every(isStorableText)) return null;
  const world = Object.hasOwn(WORLDS, room) ? WORLDS[room] : undefined;
  if (world) return slug === undefined ? worldList(world) : categoryList(world, slug);
  if (slug === undefined) return null;
  if (room === "concerns") return concernList(slug);
  return room === "collections" ? collectionList(slug) : null;
}

function worldList(world: World): ListHome {
  const { kind, path, title, intro, noun } = world;
  const facets = WORLD_FACETS[kind];
  const place: ListPlace = { path, world: kind, facets, sorts: SORTS, shelves: true };
  return { place, shelf: null, title, intro, noun, trail: [] };
}

async function categoryList(world: World, slug: string): Promise<ListHome | null> {
  const category = await findCategory(world.kind, slug);
  if (!category) return null;
  const { name: title, intro } = category;
  const trail = [{ label: world.title, href: world.path }, { label: title }];
  return { ...worldList(world), shelf: slug, title, intro, trail };
}

async function concernList(slug: string): Promise<ListHome | null> {
  const concern = await findNamedList("concern", slug);
  if (!concern) return null;
  return {
    place: {
      path: `/concerns/${slug}`,
      world: "curated",
      facets: WORLD_FACETS.curated.filter((facet) => facet !== "concern"),
      sorts: SORTS,
      fixed: { concern: [slug] },
    },
    shelf: null,
    title: concern.name,
    intro: concern.intro,
    noun: CURATED.noun,
    trail: [{ label: CURATED.title, href: CURATED.path }, { label: concern.name }],
  };
}

/** A collection may hold things of both worlds. */
async function collectionList(slug: string): Promise<ListHome | null> {
  const collection = await findNamedList("collection", slug);
  if (!collection) return null;
  return {
    place: {
      path: `/collections/${slug}`,
      world: null,
      facets: FACETS.filter((facet) => facet !== "collection"),
      sorts: SORTS,
      fixed: { collection: [slug] },
    },
    shelf: null,
    title: collection.name,
    intro: collection.intro,
    noun: CURATED.noun,
    trail: [{ label: "Collections", href: "/collections" }, { label: collection.name }],
    card: `collections/${slug}`,
  };
}
