import Link from "next/link";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { HousePicture } from "./house-picture";

export type WidePictureProps = { href: string; picture: HousePictureView | null };

/** A picture across the page that leads somewhere. */
export function WidePicture({ href, picture }: WidePictureProps) {
  if (!picture) return null;
  return (
    <div className="page-shell mt-20 lg:mt-28">
      <Link href={href} className="bleed block lg:mx-0">
        <HousePicture
          picture={picture}
          sizes="(min-width: 84rem) 76rem, 100vw"
          className="rounded-none lg:rounded-sm"
        />
      </Link>
    </div>
  );
}
