import type { BrandDesign } from "./look";
import * as sign from "./marks";

/** Brands of hair care, color and scent. */
export const hairAndColorDesigns: Readonly<Record<string, BrandDesign>> = {
  brackenwell: {
    paper: "#24382d",
    ink: "#ece4d0",
    accent: "#a9b48a",
    onPage: "#24382d",
    layout: "arch",
    wall: "#d2cfba",
    ground: "travertine",
    branch: true,
    wordmark: {
      align: "centre",
      lines: [
        {
          parts: [{ text: "Brackenwell", face: "roman", weight: 520, optical: 8, spacing: -0.02 }],
        },
      ],
    },
    rise: 0.98,
    voice: "sans",
    nameCss:
      "font-weight:480;font-stretch:78%;font-size:.98em;letter-spacing:.06em;text-transform:uppercase",
    mark: sign.fern,
  },
  odelund: {
    paper: "#ece6da",
    ink: "#1f1c1a",
    accent: "#1f1c1a",
    layout: "centre",
    wall: "#d3c7b9",
    ground: "travertine",
    wordmark: {
      align: "centre",
      lines: [
        {
          gap: 0.34,
          parts: [
            sign.moon(660),
            { text: "DELUND", face: "roman", weight: 380, optical: 60, spacing: 0.26 },
          ],
        },
      ],
    },
    rise: 0.78,
    voice: "sans",
    nameCss: "font-weight:440;font-size:.84em",
    mark: sign.halfMoon,
  },
  "mossgate-mineral": {
    paper: null,
    sheet: "#ecdccb",
    ink: "#7c3f27",
    accent: "#b3613c",
    layout: "left",
    wall: "#ddccbb",
    ground: "plaster",
    wordmark: {
      align: "left",
      lines: [
        { parts: [{ text: "MOSSGATE", face: "roman", weight: 460, optical: 40, spacing: 0.06 }] },
        {
          above: 0.3,
          gap: 0.24,
          parts: [
            { text: "MINERAL", face: "sans", weight: 520, size: 0.4, spacing: 0.36 },
            sign.rule(3078, 280),
          ],
        },
      ],
    },
    rise: 1.1,
    voice: "serif",
    nameCss: "font-weight:440;font-size:1.24em;line-height:1.04",
    mark: sign.mesa,
  },
  "bluehour-beauty": {
    paper: "#26345c",
    ink: "#f3e4dc",
    accent: "#d99a8b",
    onPage: "#26345c",
    layout: "band",
    wall: "#d3cfd3",
    ground: "plaster",
    wordmark: {
      align: "centre",
      lines: [
        { parts: [{ text: "BLUEHOUR", face: "slanted", weight: 640, width: 90, spacing: 0.02 }] },
        {
          above: 0.26,
          parts: [
            { text: "BEAUTY", face: "slanted", weight: 480, width: 100, size: 0.46, spacing: 0.52 },
          ],
        },
      ],
    },
    rise: 1.26,
    voice: "sans",
    nameCss: "font-weight:560;font-size:1.06em",
    mark: sign.dusk,
  },
};
