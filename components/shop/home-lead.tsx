import Link from "next/link";
import { Picture, type PictureSource } from "./picture";

export type HomeLeadProps = {
  title: string;
  standfirst: string;
  href: string;
  /** "Gut and skin · 6 minutes · 14 references". */
  facts?: string;
  picture?: PictureSource | undefined;
};

/** The journal's newest article, as a magazine announces it. */
export function HomeLead({ title, standfirst, href, facts, picture }: HomeLeadProps) {
  return (
    <section aria-labelledby="lead" className="page-shell mt-20 lg:mt-28">
      <div className="page-grid items-end gap-y-6 border-t border-ink pt-6 lg:pt-8">
        {picture ? (
          <Link href={href} tabIndex={-1} aria-hidden="true" className="col-span-4 lg:col-span-7">
            <Picture
              {...picture}
              alt=""
              width={1600}
              height={1000}
              widths={[640, 1024, 1600]}
              sizes="(min-width: 64rem) 56vw, 92vw"
            />
          </Link>
        ) : null}
        <div className="col-span-4 lg:col-span-5">
          <p className="text-sm text-plum">From the journal</p>
          <h2 id="lead" className="display mt-2 text-4xl">
            <Link href={href} className="decoration-1 underline-offset-4 hover:underline">
              {title}
            </Link>
          </h2>
          <p className="mt-4 max-w-[34rem] font-serif text-lg text-pretty">{standfirst}</p>
          {facts ? <p className="mt-4 text-sm text-stone">{facts}</p> : null}
        </div>
      </div>
    </section>
  );
}
