import { Checkbox } from "@/components/ui/checkbox";
import type { FacetCounts, FacetValue } from "@/lib/catalog/facets";
import { writeValue } from "@/lib/catalog/list-state";
import { FACET_TITLES } from "./facet-words";

/** Longer facets fold what comes after. */
const AT_ONCE = 8;

export type FacetChoicesProps = {
  facet: FacetCounts;
  /** Values that the list shows. */
  chosen: readonly string[];
  /** How many each value would find, where that has changed since; what is not in it would find nothing. */
  counts: ReadonlyMap<string, number> | null;
  /** `brand=oak`, the field changed last: it stays possible whatever it finds, so that the focus can stay. */
  last: string | null;
  open: boolean;
};

/** One facet: closed it says how many are chosen, open it lists its values with what each would find. */
export function FacetChoices({ facet, chosen, counts, last, open }: FacetChoicesProps) {
  const { facet: name, values } = facet;
  const title = FACET_TITLES[name];
  // One value folded away would take as much room as the fold itself.
  const split = values.length > AT_ONCE + 1 ? AT_ONCE : values.length;
  const folded = values.slice(split);
  const choice = ({ value, label, count }: FacetValue) => {
    const written = writeValue(value);
    const now = counts ? counts.get(value) : count;
    return (
      <Checkbox
        key={value}
        name={name}
        value={written}
        defaultChecked={chosen.includes(value)}
        disabled={now === undefined && last !== `${name}=${written}`}
        label={label}
        trailing={now ?? 0}
      />
    );
  };
  return (
    <details className="disclosure" open={open || chosen.length > 0}>
      <summary>
        <span>
          {title}
          {chosen.length > 0 ? <small>{chosen.length} chosen</small> : null}
        </span>
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {values.slice(0, split).map(choice)}
        {folded.length > 0 ? (
          <details className="fold" open={folded.some(({ value }) => chosen.includes(value))}>
            <summary>{folded.length} more</summary>
            {folded.map(choice)}
          </details>
        ) : null}
      </fieldset>
    </details>
  );
}
