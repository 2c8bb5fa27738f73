import { cn } from "@/components/ui/cn";
import type { SlashMenu } from "./slash";

/** The open `/` menu. The cursor stays in the text; arrow keys, Return and Escape work on the list. */
export function SlashList({ menu }: { menu: SlashMenu }) {
  const { items, at, place, pick } = menu;
  const low =
    typeof window === "undefined" ? place.top : Math.min(place.top, window.innerHeight - 260);
  return (
    <div
      className="fixed z-40 max-h-60 w-72 overflow-y-auto border border-outline bg-paper py-1 text-sm"
      style={{ left: place.left, top: low }}
    >
      <div role="listbox" aria-label="Put in" id="slash-list">
        {items.map((item, index) => (
          <div
            key={item.id}
            id={`slash-${item.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={cn("cursor-pointer px-3 py-1.5", index === at && "bg-bone")}
            ref={index === at ? (element) => element?.scrollIntoView({ block: "nearest" }) : null}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(item);
            }}
          >
            <span className="font-medium">{item.label}</span>
            <span className="block text-xs text-stone">{item.hint}</span>
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {items[at]?.label}
      </p>
    </div>
  );
}
