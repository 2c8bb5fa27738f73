/** How each brand dresses its goods: label paper, ink, faces and a small mark. */
export interface BrandStyle {
  /** Label paper, or null when the text is printed straight on the container. */
  paper: string | null;
  ink: string;
  accent: string;
  layout: "centre" | "left" | "band" | "arch";
  brandCss: string;
  nameCss: string;
  /** SVG drawn in a 100 × 60 box, stroked in the accent. */
  mark: string;
  /** Wall colour behind this brand's things. */
  wall: string;
  branch?: boolean;
}

const serif = "font-family:Newsreader;";
const sans = "font-family:Instrument;";
const umbel = [-38, -25, -12, 0, 12, 25, 38]
  .map(
    (x) =>
      `<path d="M50 56Q${50 + x * 0.35} 34 ${50 + x} ${14 + Math.abs(x) * 0.22}"/><circle cx="${50 + x}" cy="${11 + Math.abs(x) * 0.22}" r="2.6"/>`,
  )
  .join("");
const hexes = [
  [50, 20],
  [36, 44],
  [64, 44],
]
  .map(([x = 0, y = 0]) => `<path d="M${x} ${y - 14}l12 7v14l-12 7l-12-7v-14z"/>`)
  .join("");
const dots = Array.from(
  { length: 9 },
  (_, i) =>
    `<circle cx="${26 + (i % 3) * 24}" cy="${8 + Math.floor(i / 3) * 22}" r="4.6" fill="currentColor" stroke="none"/>`,
).join("");

const brandStyles: Record<string, BrandStyle> = {
  "umbel-and-ash": {
    paper: "#f3ecdd",
    ink: "#2f3b2c",
    accent: "#5c6b45",
    layout: "centre",
    wall: "#e0d6c4",
    branch: true,
    brandCss: `${serif}font-style:italic;font-weight:420;font-size:1.18em`,
    nameCss: `${serif}font-weight:400;font-size:1em`,
    mark: umbel,
  },
  "quiet-basin": {
    paper: null,
    ink: "#26333b",
    accent: "#6f8790",
    layout: "left",
    wall: "#dad7ce",
    brandCss: `${sans}font-weight:560;font-size:.78em;text-transform:lowercase`,
    nameCss: `${sans}font-weight:440;font-size:1.24em;letter-spacing:-.02em`,
    mark: `<path d="M20 18a30 26 0 0 0 60 0"/><path d="M12 18h76"/>`,
  },
  "saltgrass-row": {
    paper: null,
    ink: "#0f2f32",
    accent: "#2c6166",
    layout: "band",
    wall: "#d6d5ca",
    brandCss: `${sans}font-weight:600;font-size:.74em;letter-spacing:.2em;text-transform:uppercase`,
    nameCss: `${sans}font-weight:420;font-stretch:82%;font-size:1.3em`,
    mark: [14, 28, 42].map((y) => `<path d="M8 ${y}q10.5-11 21 0t21 0t21 0t21 0"/>`).join(""),
  },
  "lowmoor-apiary": {
    paper: "#e3cd94",
    ink: "#3d2410",
    accent: "#7a4a12",
    layout: "centre",
    wall: "#dfd3bd",
    brandCss: `${serif}font-weight:640;font-size:.92em;letter-spacing:.06em;text-transform:uppercase`,
    nameCss: `${serif}font-weight:460;font-size:1.14em`,
    mark: hexes,
  },
  "tallis-verre": {
    paper: "#f6f3ec",
    ink: "#221d1a",
    accent: "#221d1a",
    layout: "left",
    wall: "#ddcfbf",
    brandCss: `${sans}font-weight:520;font-size:.56em;letter-spacing:.24em;text-transform:uppercase`,
    nameCss: `${serif}font-weight:360;font-size:1.34em;letter-spacing:-.015em;line-height:1.02`,
    mark: `<path d="M30 6h40M50 6v48"/>`,
  },
  brackenwell: {
    paper: "#24382d",
    ink: "#ece4d0",
    accent: "#a9b48a",
    layout: "arch",
    wall: "#d2cfba",
    branch: true,
    brandCss: `${serif}font-weight:500;font-size:1.04em`,
    nameCss: `${sans}font-weight:480;font-stretch:78%;font-size:.98em;letter-spacing:.06em;text-transform:uppercase`,
    mark: `<path d="M50 58V6"/>${[14, 24, 34, 44].map((y, i) => `<path d="M50 ${y + 8}Q${40 - i * 2} ${y - 4} ${34 - i * 4} ${y}M50 ${y + 8}Q${60 + i * 2} ${y - 4} ${66 + i * 4} ${y}"/>`).join("")}`,
  },
  "ninth-meadow": {
    paper: "#f2ddcf",
    ink: "#6b3a2f",
    accent: "#b8705a",
    layout: "centre",
    wall: "#e0cfc2",
    branch: true,
    brandCss: `${sans}font-weight:500;font-size:.86em;letter-spacing:.01em`,
    nameCss: `${serif}font-style:italic;font-weight:400;font-size:1.22em`,
    mark: dots,
  },
  "pith-and-pestle": {
    paper: "#f6ecd8",
    ink: "#4a2b17",
    accent: "#b8683c",
    layout: "band",
    wall: "#dfd0bd",
    brandCss: `${serif}font-weight:700;font-size:1.1em;letter-spacing:-.01em`,
    nameCss: `${sans}font-weight:480;font-size:.86em`,
    mark: `<path d="M22 26h56q-3 28-28 28t-28-28z"/><path d="M58 26L72 4"/>`,
  },
  hearthrow: {
    paper: "#efe4cf",
    ink: "#33241d",
    accent: "#a2432c",
    layout: "arch",
    wall: "#dccfbc",
    brandCss: `${sans}font-weight:680;font-stretch:75%;font-size:1.14em;letter-spacing:.1em;text-transform:uppercase`,
    nameCss: `${serif}font-weight:420;font-size:1.06em`,
    mark: `<path d="M20 56V30L50 8L80 30V56M42 56V42q8-10 16 0V56"/>`,
  },
  "culture-yard": {
    paper: "#f4efe4",
    ink: "#2b2233",
    accent: "#5a3550",
    layout: "left",
    wall: "#ddd3c9",
    brandCss: `${sans}font-weight:620;font-size:.72em`,
    nameCss: `${sans}font-weight:480;font-size:1.26em;letter-spacing:-.025em;line-height:1.02`,
    mark: dots,
  },
  odelund: {
    paper: "#ece6da",
    ink: "#1f1c1a",
    accent: "#1f1c1a",
    layout: "centre",
    wall: "#d3c7b9",
    brandCss: `${serif}font-weight:420;font-size:.94em;letter-spacing:.3em;text-transform:uppercase;text-indent:.3em`,
    nameCss: `${sans}font-weight:440;font-size:.84em`,
    mark: `<circle cx="50" cy="30" r="25"/><path d="M50 5a25 25 0 0 1 0 50z" fill="currentColor"/>`,
  },
  "mossgate-mineral": {
    paper: null,
    ink: "#7c3f27",
    accent: "#b3613c",
    layout: "left",
    wall: "#ddccbb",
    brandCss: `${sans}font-weight:540;font-stretch:100%;font-size:.66em;letter-spacing:.14em;text-transform:uppercase`,
    nameCss: `${serif}font-weight:440;font-size:1.24em;line-height:1.04`,
    mark: `<circle cx="50" cy="34" r="15"/><path d="M8 49h84M50 4v8M22 15l6 6M78 15l-6 6"/>`,
  },
};

export function styleOf(brandId: string): BrandStyle {
  const style = brandStyles[brandId];
  if (!style) throw new Error(`No label style for brand ${brandId}`);
  return style;
}
