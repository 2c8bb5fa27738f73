import type { FacetValue } from "@/lib/catalog/facets";

/** A value as pages carry it: dozens are sent with every list. 1: chosen. */
export type PackedValue = readonly [value: string, label: string, count: number, chosen?: 1];
/** A facet: its parameter, its title, its values. */
export type PackedFacet = readonly [name: string, title: string, values: readonly PackedValue[]];

/** Longer facets fold what comes after. */
const AT_ONCE = 8;

export type FacetChoicesProps = {
  facet: PackedFacet;
  /** The values and what each would find now, where that has changed since the page was made. */
  now: readonly FacetValue[] | null;
  /** `brand=oak`, the field changed last: it stays possible whatever it finds, so that the focus can stay. */
  last: string | null;
  open: boolean;
};

/** The values that were offered, in their place, and after them those that another choice has made possible. */
function withNew(values: readonly PackedValue[], now: readonly FacetValue[]): PackedValue[] {
  const known = new Set(values.map(([value]) => value));
  const more = now.filter(({ value }) => !known.has(value));
  return [...values, ...more.map(({ value, label }): PackedValue => [value, label, 0])];
}

/** One facet: closed it says how many are chosen, open it lists its values with what each would find. */
export function FacetChoices({ facet, now, last, open }: FacetChoicesProps) {
  const [name, title, offered] = facet;
  const values = now ? withNew(offered, now) : offered;
  const chosen = offered.filter(([, , , is]) => is).length;
  // One value folded away would take as much room as the fold itself.
  const split = values.length > AT_ONCE + 1 ? AT_ONCE : values.length;
  const folded = values.slice(split);
  const choice = ([value, label, count, is]: PackedValue) => {
    const finds = now ? now.find((one) => one.value === value)?.count : count;
    return (
      <label key={value}>
        <input
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={is === 1}
          disabled={finds === undefined && last !== `${name}=${value}`}
        />
        {label}
        <small>{finds ?? 0}</small>
      </label>
    );
  };
  return (
    <details className="disclosure" open={open || chosen > 0}>
      <summary>
        <span>
          {title}
          {chosen > 0 ? <small>{chosen} chosen</small> : null}
        </span>
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {values.slice(0, split).map(choice)}
        {folded.length > 0 ? (
          <details className="fold" open={folded.some(([, , , is]) => is)}>
            <summary>{folded.length} more</summary>
            {folded.map(choice)}
          </details>
        ) : null}
      </fieldset>
    </details>
  );
}
