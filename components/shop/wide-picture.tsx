import Link from "next/link";
import { Picture } from "./picture";

export type WidePictureProps = { href: string; base: string; alt: string };

/** A picture across the page, 16:10, that leads somewhere. */
export function WidePicture({ href, base, alt }: WidePictureProps) {
  return (
    <div className="page-shell mt-20 lg:mt-28">
      <Link href={href} className="bleed block lg:mx-0">
        <Picture
          base={base}
          alt={alt}
          width={1600}
          height={1000}
          widths={[640, 1024, 1600]}
          sizes="(min-width: 84rem) 76rem, 100vw"
          className="rounded-none lg:rounded-sm"
        />
      </Link>
    </div>
  );
}
