import Link from "next/link";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { HousePicture } from "./house-picture";
import { Picture } from "./picture";

export type CollectionCardProps = {
  href: string;
  name: string;
  intro: string;
  /** "8 items". */
  count: string;
  /** All of it in one picture; without one, those of the first three things on it. */
  picture: HousePictureView | null;
  pictures: readonly { readonly base: string; readonly dominant: string }[];
  priority?: boolean | "eager";
};

/** A shelf put together by hand: what stands first on it, its name, why it is one. The whole card leads there. */
export function CollectionCard(props: CollectionCardProps) {
  const { href, name, intro, count, picture, pictures, priority } = props;
  return (
    <div className="card">
      {picture ? (
        <HousePicture
          silent
          picture={picture}
          sizes="(min-width:64rem) 44vw, (min-width:40rem) 46vw, 92vw"
          priority={priority}
        />
      ) : (
        <div className="grid grid-cols-3 gap-0.5">
          {pictures.map(({ base, dominant }) => (
            <Picture
              key={base}
              small
              base={base}
              alt=""
              dominant={dominant}
              sizes="(min-width:64rem) 15vw, 30vw"
              priority={priority}
            />
          ))}
        </div>
      )}
      <p>{count}</p>
      <h2 className="name">
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      </h2>
      <p className="max-w-text text-pretty text-stone">{intro}</p>
    </div>
  );
}
