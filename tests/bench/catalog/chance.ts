/** Numbers that look random and are the same on every machine. */
export type Chance = {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  whole(below: number): number;
  /** One of them, the earlier ones more often the larger `lean` is; 1 is evenly. */
  one<T>(from: readonly T[], lean?: number): T;
  /** So many different ones, the earlier ones more often. */
  some<T>(from: readonly T[], count: number, lean?: number): T[];
};

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const one = <T>(from: readonly T[], lean = 1): T => {
    const found = from[Math.floor(from.length * next() ** lean)];
    if (found === undefined) throw new Error("Nothing to choose from");
    return found;
  };
  const some = <T>(from: readonly T[], count: number, lean = 1): T[] => {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, from.length)) chosen.add(one(from, lean));
    return [...chosen];
  };
  return { next, whole, one, some };
}
