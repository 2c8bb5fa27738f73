const ALL_WIDTHS = [360, 720, 1200] as const;
const SMALL_WIDTHS = [360, 720] as const;

export type PictureSource = {
  /** Path without width and ending: "/media/products/UAA-101/1"; empty where there is no picture. */
  base: string;
  alt: string;
  /** A tiny data URI shown until the picture is there. */
  blur?: string | null;
  /** A CSS colour of the picture, shown until then when there is no blur. */
  dominant?: string | null;
  width?: number;
  height?: number;
};

export type PictureProps = PictureSource & {
  sizes: string;
  /** For the one picture that a page opens with; `eager` for others that are in view then. */
  priority?: boolean | "eager";
  /** Never shown wide: the markup leaves out the largest file, the blur and the choice of WebP widths. */
  small?: boolean;
  /** The widths that were cut, where they are not those of a product picture. */
  widths?: readonly number[];
  className?: string;
  imgClassName?: string;
};

function background({ blur, dominant, small }: PictureProps) {
  // In a list the plain colour does: a data URI on every card would weigh more than the card.
  if (blur && !(small && dominant)) return { backgroundImage: `url("${blur}")` };
  return dominant ? { backgroundColor: dominant } : undefined;
}

/** A picture in fixed widths, AVIF first. Its box is kept by width and height (4:5 unless said), so nothing jumps. */
export function Picture(props: PictureProps) {
  const { base, alt, sizes, priority, small, className, imgClassName } = props;
  const { width = 1200, height = 1500 } = props;
  const widths: readonly number[] = props.widths ?? (small ? SMALL_WIDTHS : ALL_WIDTHS);
  const srcSet = (extension: "avif" | "webp") =>
    widths.map((w) => `${base}-${w}.${extension} ${w}w`).join(", ");
  if (base === "") return <NoPicture className={className} />;
  return (
    <picture className={className ? `frame ${className}` : "frame"} style={background(props)}>
      <source type="image/avif" srcSet={srcSet("avif")} sizes={sizes} />
      <img
        src={`${base}-${widths[1]}.webp`}
        srcSet={small ? undefined : srcSet("webp")}
        sizes={small ? undefined : sizes}
        alt={alt}
        width={width}
        height={height}
        loading={priority ? undefined : "lazy"}
        fetchPriority={priority === true ? "high" : undefined}
        className={imgClassName}
      />
    </picture>
  );
}

/** What has not been photographed yet keeps its place, quietly. */
function NoPicture({ className }: { className?: string | undefined }) {
  return (
    <span className={`frame grid aspect-[4/5] w-full place-items-center ${className ?? ""}`}>
      <span className="text-sm text-stone">No picture yet</span>
    </span>
  );
}
