import type { Drawing } from "./brand-look";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** An attribute's value, so that nothing in it ends it. */
const quoted = (value: string | number): string =>
  `"${String(value).replace(/[&<"]/g, (sign) => SIGNS[sign] ?? sign)}"`;

/** A drawing as an SVG file, in two colors. */
export function drawingSvg(
  { width, height, outlines }: Drawing,
  ink: string,
  accent: string,
): string {
  const shapes = outlines.map(({ d, stroke, accent: second }) => {
    const color = quoted(second ? accent : ink);
    return stroke === undefined
      ? `<path fill=${color} d=${quoted(d)}/>`
      : `<path fill="none" stroke=${color} stroke-width=${quoted(stroke)} d=${quoted(d)}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox=${quoted(`0 0 ${width} ${height}`)} stroke-linecap="round" stroke-linejoin="round">${shapes.join("")}</svg>\n`;
}
