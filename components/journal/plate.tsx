import { Picture } from "@/components/shop/picture";
import { PLATE_SIZE, PLATE_WIDTHS, type PlateView } from "@/lib/journal/plates";

export type PlateProps = {
  plate: PlateView;
  sizes: string;
  /** For the plate that a page opens with. */
  priority?: boolean;
  /** Beside a title that says enough: it is not read out. */
  decorative?: boolean;
  className?: string;
};

/** An article's picture, 16:10. */
export function Plate({ plate, sizes, priority, decorative, className }: PlateProps) {
  return (
    <Picture
      base={`/media/${plate.base}`}
      alt={decorative ? "" : plate.alt}
      dominant={plate.dominant}
      {...PLATE_SIZE}
      widths={PLATE_WIDTHS}
      sizes={sizes}
      priority={priority}
      className={className}
    />
  );
}
