/** The colours the listings name, as pigments. The first match wins, so pairs stand before single colours. */
const named: [RegExp, string][] = [
  [/red and indigo/, "#96392c"],
  [/camel/, "#b58e66"],
  [/ivory/, "#e6dcc8"],
  [/indigo/, "#434d64"],
  [/charcoal/, "#46454a"],
  [/oatmeal/, "#d5c6ab"],
  [/terracotta/, "#ad6f57"],
  [/stone/, "#c3b397"],
  [/green and navy/, "#2b4536"],
  [/green and cream/, "#e9e2cd"],
  [/green on cream/, "#efe8d6"],
  [/snuff/, "#8a5f3d"],
  [/oxblood/, "#55181c"],
  [/navy/, "#2e3749"],
  [/chocolate/, "#46291c"],
  [/flame red/, "#a63a24"],
  [/iron glaze/, "#6a4a34"],
  [/amber/, "#c8862f"],
  [/walnut/, "#6d4529"],
  [/undyed/, "#d9cdb6"],
  [/beech/, "#b98a5a"],
  [/natural/, "#cdab74"],
  [/brass/, "#d6b67c"],
  [/yellow/, "#e0ac2c"],
  [/cream/, "#efe6d6"],
  [/gold/, "#e6c48c"],
  [/silver/, "#d5d3cf"],
  [/tan/, "#a27a52"],
  [/brown/, "#6b4a33"],
  [/white/, "#efebe2"],
  [/black/, "#1f1d1f"],
];

/** A pigment for a listing's colour; throws for a colour that has none yet. */
export function pigment(colour: string): string {
  const match = named.find(([pattern]) => pattern.test(colour.toLowerCase()));
  if (!match) throw new Error(`No pigment for the colour "${colour}"`);
  return match[1];
}

/** The pigment made lighter (above 1) or darker (below 1). */
export function shade(hex: string, by: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  const part = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v * by)))
      .toString(16)
      .padStart(2, "0");
  return `#${part((n >> 16) & 255)}${part((n >> 8) & 255)}${part(n & 255)}`;
}
