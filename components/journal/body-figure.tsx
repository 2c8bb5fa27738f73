import { Picture } from "@/components/shop/picture";
import type { BodyBlock } from "@/lib/journal/document/body-view";
import { PLATE_WIDTHS } from "@/lib/journal/plates";
import { lineElement } from "./phrases";

/** A picture in the text with its caption and where it comes from. */
export function BodyFigure({ figure }: { figure: Extract<BodyBlock, { kind: "figure" }> }) {
  const { base, alt, width, height, dominant, caption, credit } = figure;
  return (
    <figure className="text-figure">
      <Picture
        base={`/media/${base}`}
        alt={alt}
        width={width}
        height={height}
        dominant={dominant}
        widths={PLATE_WIDTHS}
        sizes="(min-width: 64rem) 40rem, 92vw"
      />
      <figcaption>
        {caption.length > 0 ? lineElement("span", caption) : null}
        {credit === "" ? null : <small>{credit}</small>}
      </figcaption>
    </figure>
  );
}
