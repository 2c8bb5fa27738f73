import { branchShadow } from "../curated/scene";
import { develop, groundCanvas } from "../engine/ground";
import { castShadow, type Layer } from "../engine/layer";
import { type Frame, rasterMask } from "../engine/raster";
import { renderLayers } from "../engine/render";
import { paper } from "../engine/texture";
import type { CuratedFacts } from "../facts";
import { homePlate, type Plate } from "../plate";
import { lying } from "../resale/cloth";

const card = { x: 230, y: 150, w: 1240, h: 980, turn: -3.2 };

function sheet(facts: CuratedFacts & { labelDeclaration: string }): string {
  const list = facts.labelDeclaration.replaceAll("&", "&amp;");
  return `<div class="label" style="width:1600px;height:1300px;align-items:flex-start">
    <div style="position:absolute;left:${card.x}px;top:${card.y}px;width:${card.w}px;height:${card.h}px;box-sizing:border-box;padding:84px 96px;transform:rotate(${card.turn}deg);color:#2a241f">
      <div style="font:500 25px Instrument;letter-spacing:.16em;text-transform:uppercase;color:#5c6b45">Ingredients, in full</div>
      <div style="font:400 92px/1.05 Newsreader;letter-spacing:-.015em;margin:22px 0 34px">${facts.name}</div>
      <div style="border-top:2px solid #2a241f;margin-bottom:34px"></div>
      <div style="font:400 40px/1.5 Newsreader">${list}</div>
      <div style="position:absolute;left:96px;right:96px;bottom:76px;display:flex;justify-content:space-between;border-top:2px solid #b8ab98;padding-top:22px;font:460 25px Instrument;color:#5d554b"><span>${facts.brand.replace("&", "&amp;")}</span><span>${facts.netQuantity.labelText}</span></div>
    </div></div>`;
}

/** A printed ingredient list in raking light: what the shop's standard is about. */
export function standardPlate(products: CuratedFacts[]): Plate {
  const facts = products.find(
    (p): p is CuratedFacts & { labelDeclaration: string } =>
      p.sku === "UAA-101" && "labelDeclaration" in p,
  );
  if (!facts) throw new Error("The standard's picture needs UAA-101 and its declaration");
  return homePlate({
    key: "home-standard",
    alt: `A printed card listing every ingredient of ${facts.brand} ${facts.name}, lit from the side`,
    labels: [{ html: sheet(facts), width: 1600, height: 1300 }],
    facts: [facts.name, facts.brand, facts.labelDeclaration, facts.netQuantity],
    draw: async ([print], scale) => {
      const frame: Frame = { left: 60, top: 130, width: 1600, height: 1000, scale };
      const canvas = groundCanvas(frame, { kind: "linen", tone: "#d8cbb6", seed: 67 });
      const turned = (turn: number, dx: number, dy: number): string =>
        `<rect x="${card.x + dx}" y="${card.y + dy}" width="${card.w}" height="${card.h}" rx="3" transform="rotate(${turn} ${card.x + card.w / 2} ${card.y + card.h / 2})"/>`;
      const finish = { gloss: 0.02, rough: 0.9, wrap: 0.3 };
      const under: Layer = {
        shape: turned(1.4, 26, 18),
        fill: "#d9c9ab",
        finish,
        texture: paper,
        form: { kind: "puff", edge: 5, depth: 2 },
        shadows: lying,
      };
      const top: Layer = {
        shape: turned(card.turn, 0, 0),
        fill: "#f3ecdd",
        finish,
        texture: paper,
        form: { kind: "puff", edge: 5, depth: 2 },
        shadows: lying,
        ...(print ? { decals: [{ picture: print, x: 800, y: 0, width: 1600 }] } : {}),
      };
      await renderLayers(canvas, [under, top]);
      const leaves = await rasterMask(
        { left: -150, top: -60, width: 1700, height: 1062, scale: (1600 * scale) / 1700 },
        branchShadow(4),
      );
      castShadow(canvas, leaves.subarray(0, canvas.w * canvas.h), {
        dx: 0,
        dy: 0,
        blur: 12,
        strength: 0.3,
      });
      return develop(canvas, 67);
    },
  });
}
