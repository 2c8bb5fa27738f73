import { Picture, type PictureSource } from "@/components/shop/picture";
import { cn } from "@/components/ui/cn";
import { opens } from "@/components/ui/invoker";
import { GalleryKeys } from "./gallery-keys";
import { ZoomDialog } from "./zoom-dialog";

/** A picture, and words that stand on it where it shows one thing in particular. */
export type GalleryPicture = PictureSource & { caption?: string };

export type GalleryProps = {
  /** Names the gallery: the product's name. */
  label: string;
  images: readonly GalleryPicture[];
  sold?: boolean;
};

const LARGE = "(min-width: 64rem) 52vw, 100vw";
const TALLEST = "lg:max-h-[max(26rem,calc(100dvh-3rem))]";

/** The router keeps the pages that one came from, hidden: an id must be this product's own. Pictures count from 1. */
export const galleryId = (images: readonly PictureSource[]): string =>
  (images[0]?.base ?? "").replace(/\W+/g, "-");

/**
 * Pictures in a row that snaps; each opens large in a dialog, and the small ones below lead to it. All of that
 * works without script, which adds arrow keys and the mark on the small one that is in view.
 */
export function Gallery({ label, images, sold }: GalleryProps) {
  if (images.length === 0) return <Picture base="" alt="" sizes="" />;
  const many = images.length > 1;
  const id = galleryId(images);
  return (
    <div id={id} className="lg:sticky lg:top-6 lg:flex lg:flex-row-reverse lg:items-start lg:gap-4">
      <section
        aria-label={`Pictures of ${label}`}
        className="scroll-row bleed flex min-w-0 flex-1 snap-x snap-mandatory lg:mx-0"
      >
        {images.map((image, index) => (
          <button
            key={image.base}
            type="button"
            id={`${id}-${index + 1}`}
            {...opens(`${id}-zoom`)}
            className="relative block w-full shrink-0 scroll-mt-6 snap-center -outline-offset-4 not-disabled:cursor-zoom-in"
          >
            <span className="sr-only">Enlarge: </span>
            <Picture
              {...image}
              // Only the first one is in view at once: for the others the plain color does.
              blur={index === 0 ? image.blur : null}
              sizes={LARGE}
              priority={index === 0}
              className="rounded-none lg:rounded-sm"
              imgClassName={cn(TALLEST, sold && "opacity-70")}
            />
            {image.caption ? (
              <span className="absolute bottom-3 left-3 max-w-[80%] rounded-sm bg-paper px-3 py-1.5 text-left text-sm">
                {image.caption}
              </span>
            ) : null}
          </button>
        ))}
      </section>
      {many ? <Thumbs id={id} images={images} /> : null}
      <ZoomDialog id={`${id}-zoom`} label={label} images={images} />
      <GalleryKeys key={id} gallery={id} />
    </div>
  );
}

/** The pictures once more, small: what there is, and the way to each. */
function Thumbs({ id, images }: Pick<GalleryProps, "images"> & { id: string }) {
  return (
    <ul className="scroll-row mt-3 flex gap-2 p-1 lg:mt-0 lg:w-18 lg:shrink-0 lg:flex-col">
      {images.map((image, index) => (
        <li key={image.base} className="w-14 shrink-0 lg:w-full">
          <a
            href={`#${id}-${index + 1}`}
            className="block rounded-sm outline-offset-2 transition-opacity aria-[current]:outline-1 aria-[current]:outline-ink [&:not([aria-current])]:opacity-75 [&:not([aria-current])]:hover:opacity-100"
          >
            <Picture
              {...image}
              blur={null}
              small
              alt={`Show picture ${index + 1}: ${image.alt}`}
              sizes="5rem"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
