import Link from "next/link";
import { WordmarkImage } from "@/components/brand/wordmark-image";
import { TextLink } from "@/components/ui/link";
import type { BrandSign } from "@/lib/catalog/brand-view";

export type MakerNoteProps = {
  slug: string;
  name: string;
  story: string;
  focus: string;
  basedIn: string;
  sign: BrandSign | null;
};

/** Who makes it, in the size of a pull quote, its name as its labels carry it, and the way to the rest of what it makes. */
export function MakerNote({ slug, name, story, focus, basedIn, sign }: MakerNoteProps) {
  const href = `/brands/${slug}`;
  return (
    <div className="maker-note">
      <div>
        <p>{story}</p>
        <p>{`${basedIn}: ${focus}.`}</p>
        <p>
          <TextLink href={href} prefetch={false}>{`More about ${name}`}</TextLink>
        </p>
      </div>
      {sign ? (
        <Link
          href={href}
          prefetch={false}
          tabIndex={-1}
          aria-hidden="true"
          style={{ background: sign.paper }}
        >
          <WordmarkImage slug={slug} name="" sign={sign} ground="label" scale={1.1} most={240} />
        </Link>
      ) : null}
    </div>
  );
}
