import { Picture } from "@/components/shop/picture";
import { PLATE_SIZE, PLATE_WIDTHS, type PlateView } from "@/lib/journal/plates";

export type PlateProps = {
  plate: PlateView;
  sizes: string;
  /** For the plate that a page opens with. */
  priority?: boolean;
  /** In a list, beside a title that says enough: never shown wide, and not read out. */
  small?: boolean;
  className?: string;
};

/** An article's picture, 16:10. */
export function Plate({ plate, sizes, priority, small, className }: PlateProps) {
  return (
    <Picture
      base={`/media/${plate.base}`}
      alt={small ? "" : plate.alt}
      dominant={plate.dominant}
      {...PLATE_SIZE}
      widths={small ? PLATE_WIDTHS.slice(0, 2) : PLATE_WIDTHS}
      {...(small ? { small } : {})}
      sizes={sizes}
      priority={priority}
      className={className}
    />
  );
}
