import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Picture, type PictureSource } from "./picture";

export type HeroPicture = PictureSource & { href: string; caption: string; detail?: string };
export type HomeHeroProps = {
  title: ReactNode;
  lede: ReactNode;
  primary: { href: string; label: string };
  secondary?: { href: string; label: string };
  /** A large picture and, lower and smaller, a second one. */
  pictures: readonly HeroPicture[];
};

type PlateProps = {
  picture: HeroPicture;
  sizes: string;
  priority?: boolean;
  className?: string;
};

function Plate(props: PlateProps) {
  const { href, caption, detail, ...source } = props.picture;
  return (
    <figure>
      <Link href={href} tabIndex={-1} aria-hidden="true" className="block">
        <Picture
          {...source}
          sizes={props.sizes}
          priority={props.priority}
          className={props.className}
        />
      </Link>
      <figcaption className="mt-2.5 max-w-[11rem] text-sm lg:max-w-none">
        <Link href={href} className="underline-offset-4 hover:underline">
          {caption}
        </Link>
        {detail ? <span className="text-stone">{`, ${detail}`}</span> : null}
      </figcaption>
    </figure>
  );
}

/** The opening spread: words at the left, two plates hung at different heights at the right. */
export function HomeHero({ title, lede, primary, secondary, pictures }: HomeHeroProps) {
  const [large, small] = pictures;
  return (
    <section className="page-shell page-grid gap-y-10 pt-10 lg:pt-14">
      <div className="col-span-4 flex flex-col lg:col-span-5 lg:pt-10">
        <h1 className="display text-5xl">{title}</h1>
        <p className="mt-6 max-w-[30rem] text-lg text-stone">{lede}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <ButtonLink href={primary.href}>{primary.label}</ButtonLink>
          {secondary ? (
            <ButtonLink href={secondary.href} variant="secondary">
              {secondary.label}
            </ButtonLink>
          ) : null}
        </div>
      </div>
      <div className="col-span-3 lg:col-span-4 lg:col-start-6">
        {large ? <Plate picture={large} sizes="(min-width: 64rem) 33vw, 75vw" priority /> : null}
      </div>
      {small ? (
        <div className="relative col-span-2 col-start-3 -mt-36 self-end lg:col-span-3 lg:col-start-10 lg:mt-0">
          <Plate
            picture={small}
            sizes="(min-width: 64rem) 25vw, 50vw"
            className="ring-6 ring-paper lg:ring-0"
          />
        </div>
      ) : null}
    </section>
  );
}
