import type { DraftFlaw } from "@/lib/consignment/draft";
import { PrivatePhoto } from "./private-photo";

export type PinnedPhoto = {
  readonly id: string;
  readonly label: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly dominant: string | null;
};

export type PinnedPhotosProps = {
  photos: readonly PinnedPhoto[];
  flaws: readonly DraftFlaw[];
};

/** Photographs with the flaws pinned on them, and the flaws as a numbered list below. */
export function PinnedPhotos({ photos, flaws }: PinnedPhotosProps) {
  return (
    <>
      <ul className="grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
        {photos.map(({ id, label, width, height, dominant }) => (
          <li key={id}>
            <a href={`/photos/${id}/full`} className="pinned block">
              <PrivatePhoto
                id={id}
                alt={label}
                size="large"
                whole
                width={width}
                height={height}
                dominant={dominant}
              />
              {flaws.map((flaw, at) =>
                flaw.photoId === id && flaw.xBp !== null && flaw.yBp !== null ? (
                  <span
                    key={at}
                    aria-hidden="true"
                    className="pin"
                    style={{ left: `${flaw.xBp / 100}%`, top: `${flaw.yBp / 100}%` }}
                  >
                    {at + 1}
                  </span>
                ) : null,
              )}
            </a>
            <p className="mt-1 text-sm text-stone">{label}</p>
          </li>
        ))}
      </ul>
      {flaws.length > 0 ? (
        <ol className="mt-5 space-y-2">
          {flaws.map((flaw, at) => (
            <li key={at} className="flex gap-3">
              <span aria-hidden="true" className="pin mt-0.5">
                {at + 1}
              </span>
              <span className="min-w-0 wrap-anywhere">{flaw.text}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
