/** What a product is sold in, as the studio builds it. Lengths in decimetres. */
export interface Pack {
  form: "bottle" | "jar" | "canister" | "tin" | "stick" | "tube" | "pouch" | "carton" | "bar";
  /** Radius, or half the width. */
  r: number;
  h: number;
  depth?: number;
  /** Names of curated/stuffs.py. */
  glass: string;
  cap: string;
  closure?: "dropper" | "pump" | "cap" | "mist" | "trigger" | "roller" | "airless";
  shoulder?: "round" | "square" | "sloped";
  neck?: number;
  liquid?: string;
  milky?: boolean;
  fill?: number;
  label: { w: number; h: number; z: number; round?: boolean };
  /** Small ways in which makers differ: bulb, ring, lid, clip, fleck, block, taper, tall_cap. */
  own?: Record<string, string | number>;
}

/** What lies in it, seen near. */
export interface Close {
  kind:
    | "swirl"
    | "smear"
    | "drops"
    | "pool"
    | "foam"
    | "grain"
    | "capsules"
    | "tablets"
    | "crystals"
    | "powder"
    | "ribbon"
    | "balm";
  color: string;
  words: string;
  own?: Record<string, string | number>;
}

/** Where it is used, with one thing from its ingredients. */
export interface Home {
  set: "linen" | "oak" | "travertine" | "tiles" | "plaster";
  prop: string;
  words: string;
}

export interface Look {
  pack: Pack;
  words: string;
  close: Close;
  home: Home;
}

type Bottle = Partial<Pack> & Pick<Pack, "r" | "h" | "glass" | "cap" | "closure">;

/** Label as wide as is read at a glance, in the body's straight part. */
export function bottle(spec: Bottle): Pack {
  const share = spec.shoulder === "sloped" ? 0.5 : spec.shoulder === "square" ? 0.74 : 0.64;
  const top = spec.closure === "airless" ? 0.82 : share;
  const low = spec.h * 0.12;
  const w = spec.r * 2.05;
  const h = Math.min(spec.h * top - low, w * 1.5);
  return { form: "bottle", label: { w, h, z: low + (spec.h * top - low - h) / 2 }, ...spec };
}

export function jar(spec: Omit<Pack, "form" | "label">): Pack {
  const h = spec.h * 0.72;
  return {
    form: "jar",
    label: { w: Math.min(spec.r * 1.9, h * 1.9), h, z: spec.h * 0.12 },
    ...spec,
  };
}

export function tube(spec: Omit<Pack, "form" | "label">): Pack {
  const foot = spec.r * 0.85;
  const label = { w: spec.r * 2.1, h: spec.h * 0.62, z: foot + spec.h * 0.16 };
  return { form: "tube", label, ...spec };
}

export function tin(spec: Omit<Pack, "form" | "label">): Pack {
  return { form: "tin", label: { w: spec.r * 1.74, h: spec.r * 1.74, z: 0, round: true }, ...spec };
}

/** Flat-fronted packs: a label in the middle of the front. */
export function box(form: "pouch" | "carton" | "bar", spec: Omit<Pack, "form" | "label">): Pack {
  const w = spec.r * (form === "pouch" ? 1.25 : 1.55);
  const h = Math.min(spec.h * 0.6, w * 1.25);
  return { form, label: { w, h, z: (spec.h - h) * (form === "pouch" ? 0.44 : 0.5) }, ...spec };
}

export function round(form: "canister" | "stick", spec: Omit<Pack, "form" | "label">): Pack {
  const top = form === "stick" ? 0.66 : 0.86;
  const w = spec.r * 2.05;
  const h = Math.min(spec.h * top - spec.h * 0.1, w * 1.35);
  return { form, label: { w, h, z: spec.h * 0.1 + (spec.h * (top - 0.1) - h) / 2 }, ...spec };
}
