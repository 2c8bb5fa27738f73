import { mediaBase } from "@/components/product/card-props";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { Picture } from "./picture";

export type HousePictureProps = {
  picture: HousePictureView;
  sizes: string;
  /** For the one picture that a page opens with. */
  priority?: boolean | "eager";
  /** Beside words that say enough: not read out. */
  silent?: boolean;
  className?: string;
  imgClassName?: string;
};

/** A picture of the house itself, in the widths that it was cut to. */
export function HousePicture({ picture, silent, ...rest }: HousePictureProps) {
  const { base, alt, blur, ...facts } = picture;
  return (
    <Picture
      {...facts}
      {...rest}
      base={mediaBase(base)}
      alt={silent ? "" : alt}
      // Further down, the plain color does.
      blur={rest.priority === true ? blur : null}
    />
  );
}
