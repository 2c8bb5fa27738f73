/** What of a list's place its form needs to know. */
export type FormPlace = {
  readonly path: string;
  /** One category alone has a path of its own. */
  readonly shelves: boolean;
  /** What the list is sorted by unless said otherwise. */
  readonly sort: string;
};

/**
 * The address that a list's form leads to, as `listHref` would write it. The fields come in the order of the page,
 * which is that of addresses. Smaller than reading a state and writing it: every list's page brings this along.
 */
export function formHref(place: FormPlace, fields: Iterable<readonly [string, unknown]>): string {
  const given = new Map<string, string[]>();
  for (const [name, value] of fields)
    if (typeof value === "string") given.set(name, [...(given.get(name) ?? []), value]);
  const [sort] = given.get("sort") ?? [];
  given.delete("sort");
  let { path } = place;
  const [shelf, ...others] = (place.shelves && given.get("category")) || [];
  if (shelf !== undefined && others.length === 0) {
    path += `/${shelf}`;
    given.delete("category");
  }
  const search = new URLSearchParams();
  for (const [name, values] of given) search.set(name, values.toSorted().join(","));
  if (sort !== undefined && sort !== place.sort) search.set("sort", sort);
  const query = search.toString().replaceAll("%2C", ",");
  return query === "" ? path : `${path}?${query}`;
}
