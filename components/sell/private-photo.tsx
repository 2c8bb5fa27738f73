export type PrivatePhotoProps = {
  /** Null where there is none to show. */
  id: string | null;
  alt: string;
  size?: "small" | "large" | "full";
  dominant?: string | null;
  width?: number | null;
  height?: number | null;
  /** Square for lists; otherwise as it was taken. */
  whole?: boolean;
  className?: string;
};

/** Where a photograph of a piece is shown to those who may see it. */
export const photoSrc = (id: string, size: "small" | "large" | "full"): string =>
  `/photos/${id}/${size}`;

/** A photograph that only its seller and the staff see. In lists it is cut to a square. */
export function PrivatePhoto(props: PrivatePhotoProps) {
  const { id, alt, size = "small", dominant, width, height, whole, className = "" } = props;
  const ground = { backgroundColor: dominant ?? "var(--color-bone)" };
  const frame = whole ? "block" : "block aspect-square overflow-hidden";
  if (id === null)
    return (
      <span className={`${frame} grid place-items-center ${className}`} style={ground}>
        <span className="text-center text-xs text-stone">No photograph</span>
      </span>
    );
  return (
    <span className={`${frame} ${className}`} style={ground}>
      <img
        src={photoSrc(id, size)}
        alt={alt}
        width={width ?? 400}
        height={height ?? 400}
        loading="lazy"
        className={whole ? "block h-auto w-full" : "size-full object-cover"}
      />
    </span>
  );
}
