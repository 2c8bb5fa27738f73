import type { BrandDesign } from "./look";
import * as sign from "./marks";

/** Brands of what stands by the basin, in the kitchen and about the house. */
export const homeDesigns: Readonly<Record<string, BrandDesign>> = {
  "pith-and-pestle": {
    paper: "#f6ecd8",
    ink: "#4a2b17",
    accent: "#b8683c",
    layout: "band",
    wall: "#dfd0bd",
    ground: "tiles",
    wordmark: {
      align: "centre",
      lines: [
        {
          gap: 0.16,
          parts: [
            { text: "Pith", face: "roman", weight: 740, optical: 30, spacing: -0.02 },
            { text: "&", face: "italic", weight: 560, optical: 40, accent: true },
            { text: "Pestle", face: "roman", weight: 740, optical: 30, spacing: -0.02 },
          ],
        },
      ],
    },
    rise: 1,
    voice: "sans",
    nameCss: "font-weight:480;font-size:.86em",
    mark: sign.mortar,
  },
  hearthrow: {
    paper: "#efe4cf",
    ink: "#33241d",
    accent: "#a2432c",
    layout: "arch",
    wall: "#dccfbc",
    ground: "oak",
    wordmark: {
      align: "centre",
      lines: [
        { parts: [{ text: "HEARTHROW", face: "sans", weight: 700, width: 75, spacing: 0.085 }] },
      ],
    },
    rise: 0.86,
    voice: "serif",
    nameCss: "font-weight:420;font-size:1.06em",
    mark: sign.house,
  },
  "culture-yard": {
    paper: "#f4efe4",
    sheet: "#e8e1e6",
    ink: "#2b2233",
    accent: "#5a3550",
    layout: "left",
    wall: "#ddd3c9",
    ground: "plaster",
    wordmark: {
      align: "left",
      lines: [
        { parts: [{ text: "Culture", face: "sans", weight: 680, spacing: -0.035 }] },
        { above: 0.17, parts: [{ text: "Yard", face: "sans", weight: 680, spacing: -0.035 }] },
      ],
    },
    rise: 1.32,
    voice: "sans",
    nameCss: "font-weight:480;font-size:1.26em;letter-spacing:-.025em;line-height:1.02",
    mark: sign.seven,
  },
};
