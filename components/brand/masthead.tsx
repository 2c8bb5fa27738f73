import { HousePicture } from "@/components/shop/house-picture";
import type { BrandLook } from "@/lib/catalog/brand-look";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { BrandDrawing } from "./drawing";
import { wordmarkSize } from "./wordmark-size";

export type MastheadProps = {
  name: string;
  basedIn: string;
  /** What they make, as a line of its own: "Botanical face care". */
  focus: string;
  look: BrandLook | null;
  picture: HousePictureView | null;
};

/**
 * A maker's name as its own labels carry it, in its colors and its layout, beside all that it makes. Styled by
 * `.maker` in app/brand.css.
 */
export function Masthead({ name, basedIn, focus, look, picture }: MastheadProps) {
  return (
    <div className="maker" data-layout={look?.layout ?? "left"}>
      <div className="sheet" style={look ? { background: look.paper, color: look.ink } : undefined}>
        {look ? <Signed name={name} look={look} /> : <h1 className="display text-4xl">{name}</h1>}
        <p className="focus" data-voice={look?.voice}>
          {focus}
        </p>
        <p className="place">{basedIn}</p>
      </div>
      {picture ? (
        <HousePicture picture={picture} sizes="(min-width:64rem) 58vw, 100vw" priority />
      ) : null}
    </div>
  );
}

function Signed({ name, look }: { name: string; look: BrandLook }) {
  const { layout, accent, wordmark, mark } = look;
  const strip = layout === "band" ? { background: accent, color: look.paper } : undefined;
  return (
    <div className="signed" style={strip}>
      <span className="mark" style={strip ? undefined : { color: accent }}>
        <BrandDrawing drawing={mark} />
      </span>
      <h1 style={{ width: `${wordmarkSize(wordmark, 1.75, 380).width / 16}rem` }}>
        <span className="sr-only">{name}</span>
        <BrandDrawing drawing={wordmark} {...(strip ? {} : { accent })} className="w-full" />
      </h1>
    </div>
  );
}
