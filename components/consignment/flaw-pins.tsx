export type PinnedFlaw = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly xBp: number | null;
  readonly yBp: number | null;
};

export type FlawPinsProps = {
  src: string;
  alt: string;
  width: number;
  height: number;
  pins: readonly PinnedFlaw[];
};

/** A photograph with its flaws as numbers where they are, and in words under it. */
export function FlawPins({ src, alt, width, height, pins }: FlawPinsProps) {
  return (
    <figure>
      <div className="relative mx-auto w-fit">
        <img
          src={src}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          className="max-h-[75vh] w-auto"
        />
        {pins.map(({ id, number, xBp, yBp }) =>
          xBp === null || yBp === null ? null : (
            <span
              key={id}
              aria-hidden="true"
              className="absolute grid size-6 -translate-1/2 place-items-center rounded-full border-2 border-paper bg-clay text-xs font-medium text-paper tabular-nums"
              style={{ left: `${xBp / 100}%`, top: `${yBp / 100}%` }}
            >
              {number}
            </span>
          ),
        )}
      </div>
      {pins.length > 0 ? (
        <figcaption className="mt-3">
          <ul>
            {pins.map(({ id, number, text }) => (
              <li key={id}>
                <span className="font-medium text-clay tabular-nums">{number}</span> {text}
              </li>
            ))}
          </ul>
        </figcaption>
      ) : null}
    </figure>
  );
}
