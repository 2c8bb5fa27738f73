import type { BrandDesign } from "./look";
import * as sign from "./marks";

/** Brands of face, body and baby care. */
export const skinDesigns: Readonly<Record<string, BrandDesign>> = {
  "umbel-and-ash": {
    paper: "#f3ecdd",
    ink: "#2f3b2c",
    accent: "#5c6b45",
    layout: "centre",
    wall: "#e0d6c4",
    ground: "linen",
    branch: true,
    wordmark: {
      align: "centre",
      lines: [
        {
          gap: 0.2,
          parts: [
            { text: "Umbel", face: "italic", weight: 400, optical: 60 },
            { text: "&", face: "italic", weight: 300, optical: 72, size: 1.12, accent: true },
            { text: "Ash", face: "italic", weight: 400, optical: 60 },
          ],
        },
      ],
    },
    rise: 1.08,
    voice: "serif",
    nameCss: "font-weight:400;font-size:1em",
    mark: sign.umbel,
  },
  "quiet-basin": {
    paper: null,
    sheet: "#e4e5e0",
    ink: "#26333b",
    accent: "#6f8790",
    layout: "left",
    wall: "#dad7ce",
    ground: "tiles",
    wordmark: {
      align: "left",
      lines: [{ parts: [{ text: "quiet basin", face: "sans", weight: 560, spacing: -0.012 }] }],
    },
    rise: 0.84,
    voice: "sans",
    nameCss: "font-weight:440;font-size:1.24em;letter-spacing:-.02em",
    mark: sign.basin,
  },
  "saltgrass-row": {
    paper: null,
    sheet: "#dfe4e0",
    ink: "#0f2f32",
    accent: "#2c6166",
    layout: "band",
    wall: "#d6d5ca",
    ground: "travertine",
    wordmark: {
      align: "centre",
      lines: [
        { parts: [{ text: "SALTGRASS", face: "sans", weight: 600, width: 84, spacing: 0.16 }] },
        {
          above: 0.34,
          gap: 0.24,
          parts: [
            sign.ripple(10, 520),
            { text: "ROW", face: "sans", weight: 600, width: 84, spacing: 0.16, size: 0.72 },
            sign.ripple(10, 520),
          ],
        },
      ],
    },
    rise: 1.3,
    voice: "sans",
    nameCss: "font-weight:420;font-stretch:82%;font-size:1.3em",
    mark: sign.waves,
  },
  "lowmoor-apiary": {
    paper: "#e3cd94",
    ink: "#3d2410",
    accent: "#7a4a12",
    layout: "centre",
    wall: "#dfd3bd",
    ground: "oak",
    wordmark: {
      align: "centre",
      lines: [
        { parts: [{ text: "LOWMOOR", face: "roman", weight: 620, optical: 24, spacing: 0.05 }] },
        {
          above: 0.3,
          gap: 0.28,
          parts: [
            sign.cell(430),
            { text: "APIARY", face: "roman", weight: 600, optical: 12, size: 0.54, spacing: 0.24 },
            sign.cell(430),
          ],
        },
      ],
    },
    rise: 1.3,
    voice: "serif",
    nameCss: "font-weight:460;font-size:1.14em",
    mark: sign.comb,
  },
  "tallis-verre": {
    paper: "#f6f3ec",
    sheet: "#e9e2d6",
    ink: "#221d1a",
    accent: "#221d1a",
    layout: "left",
    wall: "#ddcfbf",
    ground: "plaster",
    wordmark: {
      align: "left",
      lines: [
        {
          gap: 0.66,
          parts: [
            { text: "TALLIS", face: "sans", weight: 480, spacing: 0.3 },
            { text: "VERRE", face: "sans", weight: 480, spacing: 0.3 },
          ],
        },
      ],
    },
    rise: 0.5,
    voice: "serif",
    nameCss: "font-weight:360;font-size:1.34em;letter-spacing:-.015em;line-height:1.02",
    mark: sign.glazier,
  },
  "ninth-meadow": {
    paper: "#f2ddcf",
    ink: "#6b3a2f",
    accent: "#b8705a",
    layout: "centre",
    wall: "#e0cfc2",
    ground: "linen",
    branch: true,
    wordmark: {
      align: "centre",
      lines: [
        {
          parts: [
            { text: "Ninth Meadow", face: "roman", weight: 330, optical: 72, spacing: 0.006 },
          ],
        },
      ],
    },
    rise: 1,
    voice: "serif",
    nameCss: "font-style:italic;font-weight:400;font-size:1.22em",
    mark: sign.daisy,
  },
  "glasswing-labs": {
    paper: "#e6ecec",
    ink: "#2c4650",
    accent: "#8a6f4f",
    layout: "left",
    wall: "#d5d9d6",
    ground: "tiles",
    wordmark: {
      align: "left",
      lines: [
        {
          gap: 0.2,
          parts: [
            { text: "glasswing", face: "sans", weight: 420, width: 92, spacing: -0.01 },
            { text: "labs", face: "sans", weight: 420, width: 92, spacing: -0.01, accent: true },
          ],
        },
      ],
    },
    rise: 0.86,
    voice: "sans",
    nameCss: "font-weight:520;font-size:1.1em;letter-spacing:-.01em",
    mark: sign.wings,
  },
};
