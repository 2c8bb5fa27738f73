import type { Bump, Layer } from "../engine/layer";
import { silk, weave } from "../engine/texture";
import {
  both,
  cloth,
  crease,
  drape,
  hanger,
  line,
  onCloth,
  onWall,
  panel,
  type Piece,
  satin,
} from "./cloth";
import { shade } from "./colours";

export function slipDress(fill: string): Piece {
  const finish = { ...satin, gloss: 0.09 };
  return {
    layers: [
      ...hanger(296, 150),
      {
        shape: both("M500 322L512 322L522 452L512 452Z"),
        fill: shade(fill, 0.96),
        finish,
        form: { kind: "puff", edge: 6, depth: 4 },
        shadows: onWall,
      },
      panel({
        shape: both(
          "M606 520Q560 500 512 448Q486 520 468 590Q470 700 452 800Q420 1010 398 1270Q500 1300 606 1292Z",
        ),
        fill,
        finish,
        texture: silk,
        edge: 46,
        depth: 26,
        shadows: onWall,
        bumps: [
          ...drape(4, 400, 800, 640, 1290, 10, 0.5, 26),
          crease(
            "M520 470Q600 610 680 470M506 500Q600 690 694 500M492 560Q600 780 708 560",
            16,
            10,
            15,
          ),
        ],
      }),
      {
        shape: line("M512 450Q560 502 600 520Q640 502 688 450", 7),
        fill: shade(fill, 0.94),
        finish,
        form: { kind: "puff", edge: 4, depth: 3 },
      },
    ],
    ground: "wall",
    shown: "hanging from a peg, falling in soft folds",
  };
}

export function wrapDress(fill: string): Piece {
  const texture = weave(4.6, 0.7);
  const mk = (shape: string, bumps: Bump[], edge = 30, extra: Partial<Layer> = {}): Layer => ({
    ...panel({ shape, fill, texture, edge, depth: edge * 0.6, bumps, shadows: onCloth }),
    ...extra,
  });
  return {
    layers: [
      ...hanger(296, 186),
      panel({ shape: `<path d="M532 286Q600 268 668 286L650 470H550Z"/>`, fill: shade(fill, 0.6) }),
      panel({
        shape: both("M430 322Q360 350 318 600Q350 628 424 624Q440 560 452 500Z"),
        fill,
        texture,
        edge: 44,
        depth: 28,
        shadows: onWall,
        bumps: drape(8, 318, 450, 380, 610, 4, 0.8, 11),
      }),
      panel({
        shape: both(
          "M606 470L530 284Q470 300 412 336Q430 430 424 520Q440 620 446 690Q400 900 372 1268Q490 1300 606 1290Z",
        ),
        fill,
        texture,
        edge: 40,
        depth: 22,
        shadows: [...onCloth, ...onWall],
        bumps: drape(14, 372, 828, 720, 1280, 13, 0.5, 20),
      }),
      mk(
        `<path d="M668 286Q640 440 446 650L446 692Q410 880 376 1266Q520 1300 690 1286Q640 1000 610 700Q700 560 700 300Z"/>`,
        [
          ...drape(19, 380, 690, 720, 1280, 8, 0.62, 18),
          crease("M640 400Q580 520 470 640M670 450Q620 560 520 660", 12, 9, 12),
        ],
        9,
      ),
      mk(
        `<path d="M440 652Q600 684 764 652L762 706Q600 738 442 706Z"/>`,
        [crease("M450 672Q600 700 756 672M450 692Q600 722 756 690", 6, 4, 6)],
        10,
      ),
      mk(
        `<path d="M470 660Q440 690 400 700Q390 720 420 730Q460 720 490 700ZM466 700Q430 780 452 900L482 894Q470 790 496 704Z"/>`,
        [],
        10,
      ),
      {
        shape: `<path d="M668 690l58 16-22 96-58-16z"/>`,
        fill: "#efe6d4",
        finish: cloth,
        form: { kind: "puff", edge: 5, depth: 2 },
        shadows: onCloth,
        paint: `<path d="M664 722l40 11M660 740l40 11M656 758l28 8" stroke="#6b5a48" stroke-width="3"/>`,
      },
    ],
    ground: "wall",
    shown: "with its tag, on a wooden hanger",
  };
}
