import { cn } from "@/components/ui/cn";

const WIDTHS = [360, 720, 1200] as const;

export type PictureSource = {
  /** Path without width and ending: "/media/products/UAA-101/1". */
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
  /** For the one picture that a page opens with. */
  priority?: boolean;
  className?: string;
  imgClassName?: string;
};

function srcSet(base: string, extension: "avif" | "webp"): string {
  return WIDTHS.map((width) => `${base}-${width}.${extension} ${width}w`).join(", ");
}

/** A picture in fixed widths, AVIF first. Its box is kept by width and height (4:5 unless said), so nothing jumps. */
export function Picture(props: PictureProps) {
  const { base, alt, sizes, priority, blur, dominant, className, imgClassName } = props;
  const { width = 1200, height = 1500 } = props;
  return (
    <picture
      className={cn("block overflow-hidden rounded-sm bg-bone bg-cover bg-center", className)}
      style={{
        backgroundColor: dominant ?? undefined,
        backgroundImage: blur ? `url("${blur}")` : undefined,
      }}
    >
      <source type="image/avif" srcSet={srcSet(base, "avif")} sizes={sizes} />
      <img
        src={`${base}-720.webp`}
        srcSet={srcSet(base, "webp")}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        decoding="async"
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : undefined}
        className={cn("block h-auto w-full object-cover", imgClassName)}
      />
    </picture>
  );
}
