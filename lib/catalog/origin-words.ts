/** Where an ingredient comes from, by the words of the record. */
const ORIGINS: Readonly<Record<string, { readonly short: string; readonly long: string }>> = {
  plant: { short: "plant", long: "From plants" },
  animal: { short: "animal", long: "From animals" },
  mineral: { short: "mineral", long: "From minerals" },
  microbial: { short: "microbial", long: "Made by microbes, for instance by fermentation" },
  synthetic: { short: "synthetic", long: "Made by chemical synthesis" },
  water: { short: "water", long: "Water" },
};

/** The origin's words; one that is not known is said as it is recorded, none is null. */
export function originWords(origin: string | null): { short: string; long: string } | null {
  if (origin === null) return null;
  const known = Object.hasOwn(ORIGINS, origin) ? ORIGINS[origin] : undefined;
  return known ?? { short: origin, long: origin.charAt(0).toUpperCase() + origin.slice(1) };
}
