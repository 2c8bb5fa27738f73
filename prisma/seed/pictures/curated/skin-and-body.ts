import { stone } from "../engine/texture";
import type { CuratedFacts } from "../facts";
import type { Labeller } from "./closures";
import { asBottle, BASE, closures, type Drawn, girth } from "./house";
import { jar } from "./jars";
import { tin } from "./tins";
import { bar, pouch } from "./packs";
import { stick, tube } from "./tubes";
import { stuffs } from "./parts";

export function skincare(f: CuratedFacts, label: Labeller, cx: number): Drawn {
  if (f.sku === "TV-110")
    return {
      ...asBottle(f, "dropper", label, cx, { stuff: stuffs.plum }),
      words: "Violet glass dropper bottle",
    };
  if (f.sku === "TV-111")
    return {
      ...asBottle(f, "dropper", label, cx, { stuff: stuffs.clear, liquid: "#e8e2d2" }),
      words: "Clear glass dropper bottle",
    };
  if (f.sku === "TV-112")
    return {
      ...asBottle(f, "airless", label, cx, { stuff: stuffs.frosted, trim: stuffs.ivory }),
      words: "Frosted glass airless pump",
    };
  if (f.sku === "QB-108" || f.subcategory === "sunscreen") {
    const cap = f.subcategory === "sunscreen" ? stuffs.clay : stuffs.satin;
    return {
      vessel: tube(cx, BASE, girth(f) * 1.22, girth(f) * 5.2, stuffs.satin, cap, label),
      words: "Matte tube",
    };
  }
  if (f.sku === "QB-107")
    return {
      vessel: tube(cx, BASE, girth(f) * 1.15, girth(f) * 5, stuffs.satin, stuffs.satin, label),
      words: "Matte tube",
    };
  if (f.subcategory === "balm")
    return {
      vessel: tin(cx - 20, BASE, 236, stuffs.aluminium, label),
      words: "Round aluminium tin",
    };
  if (f.sku === "LA-113")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 222,
          height: 330,
          stuff: stuffs.clear,
          lid: stuffs.brass,
          lidHeight: 84,
          contents: "honey",
        },
        label,
      ),
      words: "Glass honey jar with a brass lid",
    };
  if (f.subcategory === "mask")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 216,
          height: 300,
          stuff: stuffs.amber,
          lid: stuffs.black,
          lidHeight: 92,
        },
        label,
      ),
      words: "Amber glass jar",
    };
  if (f.subcategory === "cleanser") return asBottle(f, "pump", label, cx);
  return asBottle(f, closures[f.subcategory] ?? "pump", label, cx);
}

export function body(f: CuratedFacts, label: Labeller, cx: number): Drawn {
  if (f.subcategory === "soap")
    return {
      vessel: bar(
        cx,
        BASE,
        620,
        270,
        { fill: "#cfd0b6", finish: { gloss: 0.035, rough: 0.4, wrap: 0.5 }, texture: stone },
        label,
      ),
      words: "Olive soap bar in a paper wrap",
    };
  if (f.subcategory === "bath")
    return { vessel: pouch(cx, BASE, 560, 780, stuffs.kraft, label), words: "Kraft paper pouch" };
  if (f.subcategory === "balm")
    return { vessel: tin(cx - 20, BASE, 252, stuffs.brass, label), words: "Round brass-toned tin" };
  if (f.subcategory === "butter")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 230,
          height: 290,
          stuff: stuffs.ceramic,
          lid: stuffs.bamboo,
          lidHeight: 70,
        },
        label,
      ),
      words: "Ceramic jar with a bamboo lid",
    };
  if (f.sku === "NM-125")
    return {
      vessel: tube(cx, BASE, 134, 640, stuffs.aluminium, stuffs.milk, label),
      words: "Aluminium tube",
    };
  if (f.sku === "O-133")
    return {
      vessel: stick(cx, BASE, 132, 640, stuffs.kraft, stuffs.kraft, label),
      words: "Paper deodorant stick",
    };
  if (f.subcategory === "deodorant")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 214,
          height: 260,
          stuff: stuffs.frosted,
          lid: stuffs.black,
          lidHeight: 78,
        },
        label,
      ),
      words: "Frosted glass jar",
    };
  if (f.subcategory === "baby")
    return {
      ...asBottle(f, "pump", label, cx),
      words: "Milk-white pump bottle with a bamboo head",
    };
  if (f.subcategory === "perfume")
    return {
      ...asBottle(f, "roller", label, cx, {
        stuff: stuffs.frosted,
        trim: stuffs.brass,
        radius: 112,
        height: 390,
      }),
      words: "Small frosted roll-on bottle",
    };
  return asBottle(f, closures[f.subcategory] ?? "pump", label, cx);
}
