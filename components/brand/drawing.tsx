import type { Drawing } from "@/lib/catalog/brand-look";

export type BrandDrawingProps = {
  drawing: Drawing;
  /** Of what is drawn in the second color; else everything has the color of the text. */
  accent?: string;
  className?: string;
};

/** A wordmark or a mark, in the color of the text around it: decoration beside the name in letters. */
export function BrandDrawing({ drawing, accent, className }: BrandDrawingProps) {
  const { width, height, outlines } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className}
      fill="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {outlines.map(({ d, stroke, accent: second }, index) => {
        const color = second && accent ? accent : "currentColor";
        return stroke === undefined ? (
          <path key={index} d={d} fill={second ? color : undefined} />
        ) : (
          <path key={index} d={d} fill="none" stroke={color} strokeWidth={stroke} />
        );
      })}
    </svg>
  );
}
