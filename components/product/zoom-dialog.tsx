import type { PictureSource } from "@/components/shop/picture";
import { Dialog } from "@/components/ui/dialog";

export type ZoomDialogProps = { id: string; label: string; images: readonly PictureSource[] };

/** The pictures at the size they were cut in, one after the other. They load when the dialog is opened. */
export function ZoomDialog({ id, label, images }: ZoomDialogProps) {
  return (
    <Dialog id={id} size="full" title={`${label}, enlarged`} titleHidden>
      <ul tabIndex={0} aria-label="Pictures, enlarged" className="zoom">
        {images.map(({ base, alt, width = 1200, height = 1500 }, index) => (
          <li key={index}>
            <img src={`${base}-1200.webp`} alt={alt} width={width} height={height} loading="lazy" />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
