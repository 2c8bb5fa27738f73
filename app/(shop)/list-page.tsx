import { CategoryNav } from "@/components/shop/category-nav";
import { ListBody } from "@/components/shop/list-body";
import { PageHeading } from "@/components/ui/page-heading";
import { listCategories } from "@/lib/catalog/queries";
import { Crumbs } from "./crumbs";
import { ListEmpty } from "./list-empty";
import type { ListHome } from "./list-places";
import type { LoadedList } from "./load-list";

/** A list's page in any of its states. */
export function ListPage({ list }: { list: LoadedList }) {
  const { home, query, result } = list;
  const { title, intro, trail, place, noun } = home;
  return (
    <div className="page-shell">
      <PageHeading
        title={title}
        intro={intro || undefined}
        above={trail.length > 0 ? <Crumbs items={trail} /> : undefined}
      />
      {place.shelves ? <Shelves home={home} /> : null}
      <ListBody
        place={place}
        query={query}
        result={result}
        noun={noun}
        title={title}
        empty={<ListEmpty list={list} />}
      />
    </div>
  );
}

/** The world's categories, as a way from one to the other that leaves all other choices behind. */
async function Shelves({ home }: { home: ListHome }) {
  const { place, shelf, noun } = home;
  const categories = place.world ? await listCategories(place.world) : [];
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
