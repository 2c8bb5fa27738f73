import Link from "next/link";
import { optionsIn, type SearchGroup, type SearchOption } from "./search-answer";

export type SearchPopupProps = {
  /** Options are called `<id>-0`, `<id>-1`, … through all groups. */
  id: string;
  groups: readonly SearchGroup[];
  active: number;
  onChoose: () => void;
};

/** The list under a search field. Its options are links, so that they can be opened as links are. */
export function SearchPopup({ id, groups, active, onChoose }: SearchPopupProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      tabIndex={-1}
      // The focus stays in the field: leaving it would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      className="popup"
    >
      {groups.map(({ label, options }, nth) => (
        <div key={label} role="group" aria-labelledby={`${id}-${label}`} className="py-2">
          <p
            id={`${id}-${label}`}
            role="presentation"
            className="px-5 py-1 text-xs lg:px-4 text-stone"
          >
            {label}
          </p>
          {options.map((option, place) => {
            const own = optionsIn(groups.slice(0, nth)) + place;
            return (
              <Link
                key={option.href}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === active}
                tabIndex={-1}
                prefetch={false}
                href={option.href}
                onClick={onChoose}
                className="flex min-h-11 items-center gap-3 px-5 py-1.5 lg:min-h-9 lg:px-4 hover:bg-bone aria-selected:bg-bone aria-selected:shadow-[inset_2px_0_0_var(--color-moss)]"
              >
                <OptionText option={option} />
              </Link>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function OptionText({ option }: { option: SearchOption }) {
  const { text, note, price, image, tint } = option;
  return (
    <>
      {image ? (
        <img
          src={image}
          alt=""
          width={40}
          height={50}
          className="h-12.5 w-10 shrink-0 rounded-sm object-cover"
          style={tint ? { backgroundColor: tint } : undefined}
        />
      ) : null}
      <span className="min-w-0 flex-1">
        {text} {note ? <span className="block text-sm text-stone">{note}</span> : null}
      </span>
      {price ? <span className="text-sm tabular-nums">{price}</span> : null}
    </>
  );
}
