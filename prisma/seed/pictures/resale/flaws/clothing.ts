import { wool } from "../../engine/texture";
import { brass, brassMetal, button, hide, onCloth, panel, seam, steel } from "../cloth";
import { shade } from "../colours";
import { type Details, marks, strokes, thread, tint } from "./detail";

export const coat: Details = {
  "one spare button missing": (fill) => ({
    view: { x: 600, y: 760, width: 290 },
    rings: [{ x: 654, y: 846, rx: 30 }],
    alone: true,
    layers: [
      panel({
        shape: `<rect x="200" y="300" width="800" height="900"/>`,
        fill: shade(fill, 0.97),
        texture: wool(0.5),
        edge: 6,
        depth: 2,
        bumps: [seam("M506 300V1200", -4), seam("M514 300V1200", 2)],
      }),
      thread(
        Array.from({ length: 22 }, (_, i) => `M502 ${520 + i * 24}l16 9`).join(""),
        2.2,
        shade(fill, 0.72),
      ),
      panel({
        shape: `<rect x="556" y="636" width="132" height="150" rx="2"/>`,
        fill: "#ece4d3",
        edge: 4,
        depth: 2.4,
        shadows: onCloth,
        paint: `<g fill="none" stroke="#6a5a45"><path d="M572 664h98M572 682h74M572 712h98M572 728h86M572 744h52" stroke-width="3"/><path d="M560 640h124v142h-124z" stroke="#b7a98f" stroke-width="1.6" stroke-dasharray="5 4"/></g>`,
      }),
      button(588, 846, 22, shade(fill, 0.45)),
      thread("M584 842l8 8M592 842l-8 8", 2.4, shade(fill, 0.7)),
      marks(
        `<circle cx="650" cy="843" r="1.7"/><circle cx="658" cy="849" r="1.7"/><circle cx="658" cy="841" r="1.7"/><circle cx="649" cy="851" r="1.7"/>`,
        shade(fill, 0.4),
        0.8,
      ),
      thread(
        "M650 843q6 12 17 10q8-3 6 12M658 849q-10 4-9 14q1 6-6 9M658 841q-7 1-9 10",
        1.9,
        shade(fill, 0.6),
      ),
    ],
  }),
};

export const slip: Details = {
  "two faint pin marks at left strap": () => ({
    view: { x: 536, y: 404, width: 170 },
    rings: [{ x: 510, y: 384, rx: 24 }],
    layers: [
      tint(
        `<circle cx="509" cy="376" r="3.4"/><circle cx="511" cy="393" r="3"/>`,
        "#a9835a",
        0.5,
        1.3,
      ),
      marks(
        `<circle cx="509" cy="376" r="1.1"/><circle cx="511" cy="393" r="1"/>`,
        "#5b452f",
        0.85,
      ),
    ],
  }),
};

export const trenchCoat: Details = {
  "light collar wear": (fill) => ({
    view: { x: 548, y: 332, width: 250 },
    rings: [{ x: 516, y: 318, rx: 42, ry: 56 }],
    layers: [
      tint(
        `<path d="M536 278Q514 316 488 368" fill="none" stroke="#fff" stroke-width="9"/>`,
        "#f0e6d0",
        0.72,
        3.2,
      ),
      tint(
        `<path d="M530 286Q510 322 490 360" fill="none" stroke="#fff" stroke-width="3"/>`,
        shade(fill, 0.55),
        0.4,
        1.2,
      ),
      marks(
        strokes(
          8,
          { x: 512, y: 324, rx: 10, ry: 36 },
          { count: 60, long: 9, width: 1.1, turn: 20, spread: 110 },
        ),
        "#fbf6ea",
        0.85,
      ),
    ],
  }),
};

export const blouseCuff: Details = {
  "one thread pull at cuff": () => ({
    view: { x: 268, y: 796, width: 190 },
    rings: [{ x: 276, y: 780, rx: 26 }],
    layers: [
      tint(
        `<path d="M214 772Q270 784 340 782" fill="none" stroke="#fff" stroke-width="1.6"/>`,
        "#8d8473",
        0.5,
        0.6,
      ),
      thread("M268 782q-8-24 8-25q15 1 5 17q-6 7-3 14", 1.5, "#f4f0e6"),
    ],
  }),
};

export const moto: Details = {
  "scuffs at elbows": () => ({
    view: { x: 348, y: 610, width: 240 },
    rings: [{ x: 340, y: 612, rx: 54 }],
    layers: [
      tint(`<ellipse cx="340" cy="612" rx="26" ry="34"/>`, "#8b8178", 0.3, 9),
      marks(
        strokes(
          3,
          { x: 340, y: 612, rx: 34, ry: 42 },
          { count: 90, long: 20, width: 1.1, turn: 62, spread: 16 },
        ),
        "#a89c8e",
        0.55,
      ),
      marks(
        strokes(
          9,
          { x: 340, y: 612, rx: 26, ry: 32 },
          { count: 40, long: 7, width: 2, turn: 62, spread: 60 },
        ),
        "#9a8c7c",
        0.4,
      ),
    ],
  }),
  "zip pull replaced": () => ({
    view: { x: 674, y: 632, width: 170 },
    rings: [{ x: 681, y: 640, rx: 25, ry: 42 }],
    layers: [
      panel({
        shape: `<path d="M670 596h20l3 10-4 22h-18l-4-22z"/>`,
        fill: steel,
        finish: brassMetal,
        edge: 5,
        depth: 5,
        shadows: onCloth,
      }),
      { ...thread("M680 622q-6 4-5 12q2 6 6 6t6-6q1-8-5-12", 3.4, brass, brassMetal) },
      panel({
        shape: `<path d="M673 636h17l4 38q-12 8-25 0zM679 646v6h5v-6z" fill-rule="evenodd"/>`,
        fill: "#7b4a2a",
        finish: hide,
        edge: 4,
        depth: 4,
        shadows: onCloth,
        paint: `<path d="M676 657l-3 15q8 5 17 0l-3-15" fill="none" stroke="#d9bd8c" stroke-width="1.4" stroke-dasharray="3 2.4"/>`,
      }),
    ],
  }),
};
