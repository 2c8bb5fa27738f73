import type { Layer } from "../engine/layer";
import { both, drape, hanger, line, onCloth, onWall, panel, satin } from "./cloth";
import { shade } from "./colours";

export interface Cut {
  /** Half widths at shoulder, chest, waist and hem. */
  shoulder: number;
  chest: number;
  waist: number;
  hem: number;
  waistY: number;
  hemY: number;
  cuffY: number;
}

function bodyPath(c: Cut): string {
  return `M606 300L528 284Q${600 - c.shoulder * 0.72} 306 ${600 - c.shoulder} 346C${600 - c.shoulder + 2} 420 ${600 - c.chest} 470 ${600 - c.chest} 530C${600 - c.chest + 4} 600 ${600 - c.waist} ${c.waistY - 60} ${600 - c.waist} ${c.waistY}C${600 - c.waist - 6} ${c.waistY + 90} ${600 - c.hem} ${c.hemY - 120} ${600 - c.hem} ${c.hemY - 6}Q${600 - c.hem * 0.5} ${c.hemY + 12} 606 ${c.hemY + 8}Z`;
}

function sleevePath(c: Cut, wide: number): string {
  const s = 600 - c.shoulder;
  return `M${s + 34} 326C${s - 22} 346 ${s - 50} 440 ${s - 66} 600Q${s - 84} ${c.cuffY - 90} ${s - 80} ${c.cuffY}Q${s - 80 + wide * 0.5} ${c.cuffY + 16} ${s - 80 + wide} ${c.cuffY + 4}C${s - 74 + wide} 690 ${600 - c.chest + 18} 600 ${600 - c.chest + 24} 520Z`;
}

function elbow(c: Cut): string {
  const s = 600 - c.shoulder;
  const one = (k: number) => `M${s - 60} ${560 + k}Q${s - 20} ${590 + k} ${s + 16} ${560 + k}`;
  return `${one(0)}${one(44)}${one(96)}`;
}

function mirrored(markup: string): string {
  return `${markup}<g transform="translate(1200 0) scale(-1 1)">${markup}</g>`;
}

export interface Cloths {
  fill: string;
  layerOf: (shape: string, extra?: Partial<Parameters<typeof panel>[0]>) => Layer;
}

export function shell(c: Cut, cl: Cloths, seed: number, sleeveWide: number): Layer[] {
  return [
    ...hanger(296, c.shoulder - 26),
    panel({
      shape: `<path d="M528 284Q600 262 672 284L660 420H540Z"/>`,
      fill: shade(cl.fill, 0.55),
    }),
    cl.layerOf(both(sleevePath(c, sleeveWide)), {
      edge: 52,
      depth: 34,
      shadows: onWall,
      bumps: [
        { svg: mirrored(line(elbow(c), 12)), blur: 7, height: 12 },
        ...drape(seed + 3, 600 - c.shoulder - 90, 600 - c.shoulder + 40, 380, c.cuffY, 4, 1, 8),
      ],
    }),
    cl.layerOf(both(bodyPath(c)), {
      edge: 40,
      depth: 20,
      shadows: [...onCloth, ...onWall],
      bumps: [
        ...drape(seed, 600 - c.hem, 600 + c.hem, c.waistY - 40, c.hemY, 11, 0.72, 15),
        {
          svg: mirrored(
            line(
              `M${600 - c.shoulder + 10} 352C${600 - c.shoulder + 14} 430 ${600 - c.chest + 10} 480 ${600 - c.chest + 4} 532`,
              5,
            ),
          ),
          blur: 2,
          height: -6,
        },
      ],
    }),
  ];
}

/** The upper front, its edge running down the middle. */
export function front(c: Cut, cl: Cloths, edgeX: number, seed: number): Layer {
  return cl.layerOf(
    `<path d="M600 480L${edgeX} 620L${edgeX} ${c.hemY + 6}Q${600 - c.hem * 0.5} ${c.hemY + 12} ${600 - c.hem} ${c.hemY - 6}C${600 - c.hem} ${c.hemY - 120} ${600 - c.waist - 6} ${c.waistY + 90} ${600 - c.waist} ${c.waistY}C${600 - c.waist} ${c.waistY - 60} ${600 - c.chest + 4} 600 ${600 - c.chest} 530L560 420Z"/>`,
    {
      edge: 8,
      depth: 4,
      shadows: onCloth,
      bumps: drape(seed, 600 - c.hem, edgeX, c.waistY - 20, c.hemY, 6, 0.76, 13),
    },
  );
}

/** What shows between the lapels: the lining, and a woven label at the neck. */
export function opening(fill: string, end: number, label: boolean): Layer[] {
  const lining = panel({
    shape: `<path d="M532 282Q600 306 668 282L606 ${end}H594Z"/>`,
    fill,
    finish: satin,
    edge: 30,
    depth: -10,
  });
  if (!label) return [lining];
  return [
    lining,
    panel({
      shape: `<rect x="572" y="312" width="56" height="26" rx="2"/>`,
      fill: "#e6dcc6",
      edge: 3,
      depth: 2,
      shadows: onCloth,
      paint: `<path d="M582 325h36" stroke="#6a5a45" stroke-width="3"/>`,
    }),
  ];
}

export function lapels(cl: Cloths, end: number, wide: number, peak: boolean): Layer[] {
  const notch = peak
    ? `L${600 - wide - 34} 410L${600 - wide * 0.72} 424L${600 - wide * 0.86} 448`
    : `L${600 - wide * 0.92} 420L${600 - wide * 0.72} 432L${600 - wide} 462`;
  return [
    cl.layerOf(
      both(
        `M532 282C520 330 536 400 ${600 - 6} ${end}Q${600 - wide * 0.72} ${end - 120} ${600 - wide} 470${notch}C520 380 504 330 520 290Z`,
      ),
      { edge: 9, depth: 6, shadows: onCloth },
    ),
    cl.layerOf(
      both(
        `M606 268Q552 264 528 280Q506 330 ${600 - wide * 0.92} 418L${600 - wide * 0.62} 430Q544 366 556 300Q580 288 606 290Z`,
      ),
      { edge: 9, depth: 7, shadows: onCloth },
    ),
  ];
}

export function flap(cl: Cloths, x: number, y: number, w: number): Layer[] {
  const one = (px: number) =>
    cl.layerOf(
      `<rect x="${px}" y="${y}" width="${w}" height="48" rx="6" transform="rotate(${px < 600 ? -3 : 3} ${px + w / 2} ${y})"/>`,
      { edge: 6, depth: 4, shadows: onCloth },
    );
  return [one(600 - x - w / 2), one(600 + x - w / 2)];
}
