import { mediaBase } from "@/components/product/card-props";
import { CategoryNav } from "@/components/shop/category-nav";
import { ListBody } from "@/components/shop/list-body";
import { ListCover } from "@/components/shop/list-cover";
import { ShelfTiles } from "@/components/shop/shelf-tiles";
import { PageHeading } from "@/components/ui/page-heading";
import { listCategories } from "@/lib/catalog/queries";
import { Crumbs } from "./crumbs";
import { ListEmpty } from "./list-empty";
import type { ListHome } from "./list-places";
import type { LoadedList } from "./load-list";

/** A list's page in any of its states. */
export function ListPage({ list }: { list: LoadedList }) {
  const { home, query, result } = list;
  const { title, intro, trail, place, noun, picture } = home;
  const heading = (
    <PageHeading
      title={title}
      intro={intro || undefined}
      above={trail.length > 0 ? <Crumbs items={trail} /> : undefined}
    />
  );
  return (
    <div className="page-shell">
      {picture ? <ListCover picture={picture}>{heading}</ListCover> : heading}
      {place.shelves ? <Shelves home={home} /> : null}
      <ListBody
        place={place}
        query={query}
        result={result}
        noun={noun}
        title={title}
        empty={<ListEmpty list={list} />}
        covered={picture !== null}
      />
    </div>
  );
}

/**
 * The world's categories, as a way from one to the other that leaves all other choices behind: in pictures where one
 * comes in, as words where one has chosen.
 */
async function Shelves({ home }: { home: ListHome }) {
  const { place, shelf, noun } = home;
  const categories = place.world ? await listCategories(place.world) : [];
  if (shelf === null)
    return (
      <ShelfTiles
        label="Categories"
        items={categories.map(({ slug, name, count, picture }) => ({
          href: `${place.path}/${slug}`,
          label: name,
          count,
          base: mediaBase(picture?.base ?? null),
          dominant: picture?.dominant ?? null,
        }))}
      />
    );
  const all = { href: place.path, label: `All ${noun.many}`, current: shelf === null };
  return (
    <CategoryNav
      label="Categories"
      items={[
        all,
        ...categories.map(({ slug, name }) => ({
          href: `${place.path}/${slug}`,
          label: name,
          current: slug === shelf,
        })),
      ]}
    />
  );
}
