import { Picture, type PictureSource } from "@/components/shop/picture";
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

/** The router keeps the pages that one came from, hidden: an id must be this product's own. Pictures count from 1. */
export const galleryId = (images: readonly PictureSource[]): string =>
  (images[0]?.base ?? "").replace(/\W+/g, "-");

/**
 * Pictures in a row that snaps; each opens large in a dialog, and the small ones below lead to it. All of that
 * works without script, which adds arrow keys and the mark on the small one that is in view. Styled in
 * app/gallery.css.
 */
export function Gallery({ label, images, sold }: GalleryProps) {
  if (images.length === 0) return <Picture base="" alt="" sizes="" />;
  const id = galleryId(images);
  return (
    <div id={id} className="lg:sticky lg:top-6 lg:flex lg:flex-row-reverse lg:items-start lg:gap-4">
      <section
        aria-label={`Pictures of ${label}`}
        className="pictures"
        data-sold={sold || undefined}
      >
        {images.map(({ caption, ...image }, index) => (
          <button key={index} type="button" id={`${id}-${index + 1}`} {...opens(`${id}-zoom`)}>
            <span className="sr-only">Enlarge: </span>
            <Picture
              {...image}
              // Only the first one is in view at once: for the others the plain color does.
              blur={index === 0 ? image.blur : null}
              sizes={LARGE}
              priority={index === 0}
            />
            {caption ? <b>{caption}</b> : null}
          </button>
        ))}
      </section>
      {images.length > 1 ? <Thumbs id={id} images={images} /> : null}
      <ZoomDialog id={`${id}-zoom`} label={label} images={images} />
      <GalleryKeys key={id} gallery={id} />
    </div>
  );
}

/** The pictures once more, small: what there is, and the way to each. */
function Thumbs({ id, images }: Pick<GalleryProps, "images"> & { id: string }) {
  return (
    <ul className="thumbs">
      {images.map(({ base, alt, dominant }, index) => (
        <li key={index}>
          <a href={`#${id}-${index + 1}`}>
            <Picture
              small
              base={base}
              alt={`Show picture ${index + 1}: ${alt}`}
              dominant={dominant}
              sizes="5rem"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
