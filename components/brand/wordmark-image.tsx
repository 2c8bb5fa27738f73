import { wordmarkSize } from "./wordmark-size";

export type WordmarkImageProps = {
  slug: string;
  name: string;
  /** The wordmark's own size: only its form matters. */
  sign: { readonly width: number; readonly height: number };
  /** Where it stands: on the shop's paper, or on the maker's. */
  ground: "page" | "label";
  scale?: number;
  /** The width there is, in CSS pixels. */
  most?: number;
};

/** A maker's wordmark, as a file of its own: where many stand on one page, or it is far down. */
export function WordmarkImage(props: WordmarkImageProps) {
  const { slug, name, sign, ground, scale = 1, most = 260 } = props;
  return (
    <img
      src={`/wordmarks/${ground}/${slug}.svg`}
      alt={name}
      {...wordmarkSize(sign, scale, most)}
      loading="lazy"
      className="max-w-full"
    />
  );
}
