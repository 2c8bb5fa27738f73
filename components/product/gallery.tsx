import { Picture, type PictureSource } from "@/components/shop/picture";
import { cn } from "@/components/ui/cn";

export type GalleryProps = {
  /** Names the gallery: the product's name. */
  label: string;
  images: readonly PictureSource[];
  sold?: boolean;
};

/** Pictures in a row that snaps; the small ones below are anchors to the large ones. No script. */
export function Gallery({ label, images, sold }: GalleryProps) {
  const many = images.length > 1;
  return (
    <div className="lg:sticky lg:top-6 lg:flex lg:flex-row-reverse lg:gap-4">
      <section
        aria-label={`Pictures of ${label}`}
        tabIndex={many ? 0 : undefined}
        className="scroll-row bleed flex min-w-0 flex-1 snap-x -outline-offset-2 snap-mandatory gap-px lg:mx-0"
      >
        {images.map((image, index) => (
          <div
            key={image.base}
            id={`picture-${index + 1}`}
            className="w-full shrink-0 scroll-mt-6 snap-center"
          >
            <Picture
              {...image}
              sizes="(min-width: 64rem) 52vw, 100vw"
              priority={index === 0}
              className="rounded-none lg:rounded-sm"
              imgClassName={cn("lg:max-h-[max(26rem,calc(100dvh-3rem))]", sold && "opacity-70")}
            />
          </div>
        ))}
      </section>
      {many ? (
        <ul className="mt-3 flex gap-3 lg:mt-0 lg:w-18 lg:shrink-0 lg:flex-col">
          {images.map((image, index) => (
            <li key={image.base}>
              <a
                href={`#picture-${index + 1}`}
                className="block w-14 opacity-80 transition-opacity hover:opacity-100 lg:w-full"
              >
                <Picture {...image} small alt={`Picture ${index + 1}: ${image.alt}`} sizes="5rem" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
