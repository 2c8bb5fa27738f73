import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/link";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { HousePicture } from "./house-picture";

export type HomeStandardProps = {
  title: string;
  children: ReactNode;
  link: { href: string; label: string };
  picture: HousePictureView | null;
};

/** One paragraph on bone, set to be read, beside the picture of what it speaks of. */
export function HomeStandard({ title, children, link, picture }: HomeStandardProps) {
  return (
    <section aria-labelledby="standard" className="mt-20 bg-bone lg:mt-28">
      <div className="page-shell page-grid items-center gap-y-8 py-12 lg:py-0">
        <div className="col-span-4 lg:col-span-5 lg:py-20">
          <h2 id="standard" className="display text-4xl">
            {title}
          </h2>
          <p className="mt-5 max-w-[32rem] font-serif text-lg leading-[1.55]">{children}</p>
          <p className="mt-6">
            <TextLink href={link.href}>{link.label}</TextLink>
          </p>
        </div>
        <div className="bleed -order-1 col-span-4 -mt-12 lg:order-none lg:col-span-6 lg:col-start-7 lg:mt-0 lg:ml-0 lg:self-stretch">
          {picture ? (
            <HousePicture
              picture={picture}
              sizes="(min-width: 64rem) 67vw, 100vw"
              className="h-full rounded-none"
              imgClassName="lg:h-full lg:min-h-[26rem]"
            />
          ) : null}
        </div>
      </div>
    </section>
  );
}
