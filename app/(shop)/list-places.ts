import type { ListNoun } from "@/components/shop/facet-words";
import type { Crumb } from "@/components/ui/breadcrumb";
import { listRoom, type ListRoom } from "@/lib/catalog/list-rooms";
import { findCategory, findNamedList, type NamedList } from "@/lib/catalog/named-lists";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { isStorableText } from "@/lib/text";
import { CURATED, RESALE } from "./worlds";

/** A list as its page introduces it. */
export type ListHome = ListRoom & {
  readonly title: string;
  readonly intro: string;
  readonly noun: ListNoun;
  /** The way here; empty for a world's own list. */
  readonly trail: readonly Crumb[];
  /** What `/og` draws for it. */
  readonly card: string;
  readonly picture: HousePictureView | null;
};

/** The list at a path such as `["shop", "skincare"]`; null where there is none. */
export async function findList(path: readonly string[]): Promise<ListHome | null> {
  const room = path.every(isStorableText) ? listRoom(path) : null;
  if (!room) return null;
  const [name = "", slug = ""] = path;
  const world = room.place.world === "resale" ? RESALE : CURATED;
  if (room.place.shelves && room.shelf === null) {
    const { title, intro, noun } = world;
    return { ...room, title, intro, noun, trail: [], card: name, picture: null };
  }
  const named = await nameOf(room, name, slug);
  if (!named) return null;
  const { name: title, intro, picture = null } = named;
  const collection = name === "collections";
  const above = collection
    ? { label: "Collections", href: "/collections" }
    : { label: world.title, href: world.path };
  return {
    ...room,
    title,
    intro,
    noun: world.noun,
    trail: [above, { label: title }],
    card: `${name}/${slug}`,
    picture,
  };
}

function nameOf({ place }: ListRoom, room: string, slug: string): Promise<NamedList | null> {
  if (place.shelves && place.world) return findCategory(place.world, slug);
  return findNamedList(room === "collections" ? "collection" : "concern", slug);
}
