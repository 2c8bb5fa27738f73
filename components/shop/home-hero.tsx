import Link from "next/link";
import type { ReactNode } from "react";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { HousePicture } from "./house-picture";

export type HomeHeroProps = {
  title: ReactNode;
  lede: ReactNode;
  /** The two rooms, each with half a sentence. */
  ways: readonly { href: string; label: string; text: string }[];
  picture: HousePictureView | null;
  caption: ReactNode;
};

/** The cover: the name of the thing in large type, one still life that runs off the edge, two ways in. */
export function HomeHero({ title, lede, ways, picture, caption }: HomeHeroProps) {
  return (
    <section className="page-shell page-grid pt-9 lg:items-end lg:pt-14">
      <div className="col-span-4 lg:col-span-5 lg:row-start-1 lg:pb-12">
        <h1 className="display text-6xl">{title}</h1>
        <p className="mt-5 max-w-[26rem] text-lg text-pretty text-stone lg:mt-7">{lede}</p>
      </div>
      {picture ? (
        <figure className="bleed col-span-4 mt-8 lg:col-span-7 lg:col-start-6 lg:row-start-1 lg:mt-0 lg:ml-0">
          <HousePicture
            picture={picture}
            sizes="(min-width: 64rem) 60vw, 100vw"
            priority
            className="rounded-none lg:rounded-l-sm"
            imgClassName="aspect-[4/3] lg:aspect-[7/5]"
          />
          <figcaption className="bleed-pad mt-2 text-xs text-stone lg:pl-0">{caption}</figcaption>
        </figure>
      ) : null}
      <nav aria-label="Ways in" className="col-span-4 mt-8 lg:col-span-12 lg:mt-12">
        <ul className="grid border-t border-ink md:grid-cols-2 md:gap-x-8">
          {ways.map(({ href, label, text }) => (
            <li key={href} className="border-b border-hairline">
              <Link
                href={href}
                className="group flex min-h-18 items-baseline justify-between gap-6 py-4"
              >
                <span className="display text-2xl whitespace-nowrap decoration-1 underline-offset-4 group-hover:underline">
                  {label}
                </span>
                <span className="text-right text-sm text-stone">{text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
