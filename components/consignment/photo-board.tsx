import { Dialog } from "@/components/ui/dialog";
import { opens } from "@/components/ui/invoker";
import type { DeskFlaw, DeskPhoto } from "@/lib/consignment/desk-view";
import { FlawPins } from "./flaw-pins";

export type BoardPhoto = DeskPhoto & {
  readonly label: string;
  readonly src: string;
  readonly large: string;
};

export type PhotoBoardProps = {
  photos: readonly BoardPhoto[];
  flaws: readonly DeskFlaw[];
  /** Fewer columns, beside something else. */
  narrow?: boolean;
};

/** Photographs side by side, each with its place's name and the flaws that are pinned on it; a press shows it large. */
export function PhotoBoard({ photos, flaws, narrow = false }: PhotoBoardProps) {
  if (photos.length === 0) return <p className="text-stone">No photographs.</p>;
  const columns = narrow
    ? "grid-cols-2 sm:grid-cols-3"
    : "grid-cols-2 sm:grid-cols-3 xl:grid-cols-4";
  return (
    <ul className={`grid gap-3 ${columns}`}>
      {photos.map((photo) => {
        const pins = flaws.filter(({ photoId }) => photoId === photo.id);
        return (
          <li key={photo.id} className="min-w-0">
            {photo.status === "ready" ? (
              <ReadyPhoto photo={photo} pins={pins} all={flaws} />
            ) : (
              <div className="grid aspect-[4/5] place-items-center rounded-sm bg-bone p-3 text-center text-xs text-stone">
                {photo.status === "waiting" ? "Being prepared" : (photo.problem ?? "Refused")}
              </div>
            )}
            <p className="mt-1 truncate text-xs text-stone">{photo.label}</p>
          </li>
        );
      })}
    </ul>
  );
}

type ReadyProps = { photo: BoardPhoto; pins: readonly DeskFlaw[]; all: readonly DeskFlaw[] };

function ReadyPhoto({ photo, pins, all }: ReadyProps) {
  const id = `photo-${photo.id}`;
  const size = { width: photo.width ?? 4, height: photo.height ?? 5 };
  const count = pins.length === 0 ? "" : `${pins.length} ${pins.length === 1 ? "flaw" : "flaws"}`;
  const numbered = pins.map((flaw) => ({ ...flaw, number: all.indexOf(flaw) + 1 }));
  return (
    <>
      <button
        type="button"
        {...opens(id)}
        aria-label={`Show large: ${photo.label}${count && `, ${count}`}`}
        className="relative block aspect-[4/5] w-full overflow-hidden rounded-sm bg-bone"
        style={photo.dominant ? { backgroundColor: photo.dominant } : undefined}
      >
        <img src={photo.src} alt="" {...size} loading="lazy" className="size-full object-contain" />
        {pins.length > 0 ? (
          <span className="absolute right-1.5 bottom-1.5 rounded-sm bg-paper px-1.5 text-xs font-medium text-clay">
            {count}
          </span>
        ) : null}
      </button>
      <Dialog id={id} title={photo.label} size="wide">
        <FlawPins src={photo.large} alt={photo.label} {...size} pins={numbered} />
      </Dialog>
    </>
  );
}
