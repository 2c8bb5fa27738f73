import { Picture, type PictureSource } from "@/components/shop/picture";
import { Dialog } from "@/components/ui/dialog";

export type ZoomDialogProps = { id: string; label: string; images: readonly PictureSource[] };

/**
 * The pictures at the size they were cut in, one after the other: a strip to pull sideways on a phone, a column to
 * scroll on a desk. They load when the dialog is opened.
 */
export function ZoomDialog({ id, label, images }: ZoomDialogProps) {
  return (
    <Dialog
      id={id}
      size="full"
      title={`${label}, enlarged`}
      titleHidden
      className="[&_.modal-body]:overflow-hidden [&_.modal-body]:p-0"
    >
      <ul
        tabIndex={0}
        aria-label={`Pictures of ${label}, enlarged`}
        className="flex h-full gap-px overflow-auto overscroll-contain -outline-offset-2 lg:flex-col lg:items-center"
      >
        {images.map((image) => (
          <li key={image.base} className="shrink-0 lg:w-full lg:max-w-[75rem]">
            <Picture
              base={image.base}
              alt={image.alt}
              width={image.width}
              height={image.height}
              dominant={image.dominant}
              widths={[720, 1200]}
              sizes="(min-width: 64rem) 75rem, 170vw"
              className="rounded-none max-lg:h-full"
              imgClassName="max-lg:h-full max-lg:w-auto max-lg:max-w-none"
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
