/** A wordmark of about this area looks as large as another, whatever its form. CSS pixels. */
const AREA = 4200;

/** How large a wordmark is shown, in CSS pixels: long ones are lower, so that all look the same size. `most` is the width there is. */
export function wordmarkSize(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
  most: number,
): { width: number; height: number } {
  const form = width / height;
  const wide = Math.min(most, Math.sqrt(AREA * form) * scale);
  return { width: Math.round(wide), height: Math.round(wide / form) };
}
