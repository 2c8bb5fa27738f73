import { stone } from "../engine/texture";
import type { CuratedFacts } from "../facts";
import type { Labeller } from "./closures";
import { asBottle, BASE, closures, type Drawn } from "./house";
import { canister, jar, spilt } from "./jars";
import { openTin } from "./tins";
import { bar, carton, pouch } from "./packs";
import { tube } from "./tubes";
import { stuffs } from "./parts";
import { body, skincare } from "./skin-and-body";

/** Chooses and draws the container that a product's facts call for. */
export function drawVessel(f: CuratedFacts, label: Labeller, cx = 600): Drawn {
  if (f.category === "skincare") return skincare(f, label, cx);
  if (f.category === "body") return body(f, label, cx);
  if (f.category === "makeup")
    return {
      vessel: openTin(cx + 10, BASE, 230, stuffs.aluminium, "#b9805c", label),
      words: "Open tin of tinted balm, lid behind",
    };
  if (f.category === "hair" && f.badges.includes("plastic-free")) {
    return {
      vessel: bar(
        cx,
        BASE,
        560,
        280,
        { fill: "#9fae8b", finish: { gloss: 0.03, rough: 0.5, wrap: 0.4 }, texture: stone },
        label,
      ),
      words: "Solid shampoo bar in a paper wrap",
    };
  }
  if (f.subcategory === "conditioner")
    return {
      ...asBottle(f, "pump", label, cx, { stuff: stuffs.sage }),
      words: "Frosted sage glass pump bottle",
    };
  if (f.sku === "PAP-126")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 190,
          height: 430,
          stuff: stuffs.clear,
          lid: stuffs.aluminium,
          lidHeight: 66,
          contents: "tablets",
        },
        label,
      ),
      words: "Clear glass jar of tooth tablets",
    };
  if (f.sku === "PAP-127")
    return {
      vessel: tube(cx, BASE, 130, 650, stuffs.aluminium, stuffs.clay, label),
      words: "Aluminium tube",
    };
  if (f.subcategory === "mouthwash")
    return {
      ...asBottle(f, "cap", label, cx, { liquid: "#b9cbb0" }),
      words: "Clear glass bottle of pale green rinse",
    };
  if (f.subcategory === "laundry")
    return { vessel: carton(cx, BASE, 500, 760, stuffs.kraft, label), words: "Kraft carton" };
  if (f.subcategory === "dish")
    return {
      ...asBottle(f, "pump", label, cx, { stuff: stuffs.clear, liquid: "#e2d9b8" }),
      words: "Clear glass pump bottle",
    };
  if (f.category === "ingestible") return ingestible(f, label, cx);
  return asBottle(f, closures[f.subcategory] ?? "pump", label, cx);
}

function ingestible(f: CuratedFacts, label: Labeller, cx: number): Drawn {
  if (/capsules|softgels/.test(f.netQuantity.labelText)) {
    const vessel = jar(
      {
        cx,
        base: BASE - 24,
        radius: 196,
        height: 430,
        stuff: stuffs.amber,
        lid: stuffs.milk,
        lidHeight: 96,
      },
      label,
    );
    const gels = spilt(cx + 30, BASE - 24, f.sku === "CY-141" ? "#d79a34" : "#e8dfcb", 3);
    return {
      vessel: { ...vessel, layers: [...vessel.layers, ...gels] },
      words: "Amber glass capsule jar with three capsules in front",
    };
  }
  if (f.sku === "CY-142")
    return {
      vessel: canister(
        {
          cx,
          base: BASE,
          radius: 184,
          height: 480,
          stuff: { fill: "#8e4a58", finish: stuffs.satin.finish },
          lid: stuffs.aluminium,
          lidHeight: 54,
        },
        label,
      ),
      words: "Hibiscus-red canister",
    };
  if (f.sku === "CY-143")
    return {
      vessel: canister(
        {
          cx,
          base: BASE,
          radius: 190,
          height: 520,
          stuff: { fill: "#cdd3d0", finish: stuffs.satin.finish },
          lid: stuffs.aluminium,
          lidHeight: 54,
        },
        label,
      ),
      words: "Pale grey canister",
    };
  return {
    vessel: pouch(cx, BASE, 540, 760, { fill: "#d8cbb4", finish: stuffs.kraft.finish }, label),
    words: "Paper pouch",
  };
}
