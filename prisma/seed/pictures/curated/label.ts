import type { Drawing } from "../../../../lib/catalog/brand-look";
import { designOf } from "../../brands/designs";
import type { BrandDesign } from "../../brands/look";
import { MARK_BOX, wordmarkOf } from "../../brands/wordmarks";
import type { CuratedFacts } from "../facts";

/** One label to be set in type: its markup and its size in drawing units. */
export interface LabelJob {
  html: string;
  width: number;
  height: number;
}

function esc(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Hyphenated words stay on one line. */
function words(text: string): string {
  return esc(text).replaceAll(
    /\S+-\S+/g,
    (word) => `<span style="white-space:nowrap">${word}</span>`,
  );
}

const faces: Record<BrandDesign["voice"], string> = {
  serif: "font-family:Newsreader;",
  sans: "font-family:Instrument;",
};

/** Padding in em of the label. */
const padding: Record<BrandDesign["layout"], string> = {
  centre: ".85em 1em",
  left: ".8em .95em .7em",
  band: "0",
  arch: ".8em 1em .5em",
};

/** A drawing as SVG, in the color of its surroundings and in `accent`. */
function svg(
  { width, height, outlines }: Drawing,
  name: string,
  accent: string,
  css: string,
): string {
  const shapes = outlines.map(({ d, stroke, accent: second }) => {
    const color = second ? accent : "currentColor";
    return stroke === undefined
      ? `<path d="${d}" fill="${color}"/>`
      : `<path d="${d}" fill="none" stroke="${color}" stroke-width="${stroke}"/>`;
  });
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" stroke-linecap="round" stroke-linejoin="round" style="${css}">${shapes.join("")}</svg>`;
}

function inner(design: BrandDesign, facts: CuratedFacts, low: boolean): string {
  const wordmark = wordmarkOf(facts.brandId);
  const wide = (design.rise * wordmark.width) / wordmark.height;
  const onStrip = design.layout === "band";
  const brand = svg(
    wordmark,
    "brand",
    onStrip ? "currentColor" : design.accent,
    `width:${wide.toFixed(2)}em`,
  );
  const name = `<div class="name" style="${faces[design.voice]}${design.nameCss}">${words(facts.name)}</div>`;
  const net = `<div class="net">${esc(facts.netQuantity.labelText)}</div>`;
  const sign = low
    ? ""
    : svg({ ...MARK_BOX, outlines: design.mark }, "mark", design.accent, `color:${design.accent}`);
  if (design.layout === "centre") return `${sign}${brand}<i class="rule"></i>${name}${net}`;
  if (design.layout === "left")
    return `<div>${brand}</div><div class="mid">${name}</div><div class="foot">${net}${sign}</div>`;
  if (onStrip) {
    return `<div class="strip">${sign}${brand}</div><div class="body">${name}${net}</div>`;
  }
  return `${sign}${brand}<div class="mid">${name}</div>${net}`;
}

/** Sets a product's label. `low` leaves out the mark, for strips that are wider than tall. */
export function labelJob(
  facts: CuratedFacts,
  width: number,
  height: number,
  shape?: "round",
): LabelJob {
  const design = designOf(facts.brandId);
  const low = height < width * 0.62;
  const wide = design.layout === "left" ? 6.4 : 7;
  const em = Math.min(width / wide, height / (low ? 5 : 6.6));
  const paper = design.paper ?? "transparent";
  const corner =
    shape === "round"
      ? "50%"
      : design.layout === "arch" && design.paper
        ? `${width * 0.5}px ${width * 0.5}px 4px 4px / ${height * 0.22}px ${height * 0.22}px 4px 4px`
        : "3px";
  const edge = design.paper
    ? `box-shadow:inset 0 0 0 ${em * 0.05}px color-mix(in srgb, ${design.accent} 45%, transparent)`
    : "";
  const frame =
    design.layout === "centre" && design.paper
      ? `<b class="frame" style="border-radius:${corner};border-color:${design.accent}"></b>`
      : "";
  const html = `<div class="label ${design.layout}${shape ? ` ${shape}` : ""}" style="width:${width}px;height:${height}px;font-size:${em}px;background:${paper};color:${design.ink};--accent:${design.accent};border-radius:${corner};padding:${shape === "round" ? "1.2em" : padding[design.layout]};${edge}">${frame}${inner(design, facts, low)}</div>`;
  return { html, width, height };
}

export const labelCss = `
.label{margin:12px;box-sizing:border-box;position:relative;overflow:hidden;display:flex;flex-direction:column;line-height:1.1}
.label .mark{width:2.5em;height:1.55em;flex:none}
.label .name,.label .net{max-width:100%;text-wrap:balance}
.label .frame{position:absolute;inset:.42em;border:.035em solid;opacity:.7}
.label .net{font:460 .5em/1.2 Instrument;letter-spacing:.03em}
.label .rule{display:block;width:1.6em;border-top:.05em solid var(--accent);margin:.34em 0 .4em}
.label .brand{display:block;height:auto;max-width:86%;flex:none;overflow:visible}
.left .brand{max-width:100%}
.round .brand{max-width:74%;margin:0 auto}
.centre,.arch{align-items:center;justify-content:center;text-align:center}
.centre .net,.arch .net{margin-top:.9em}
.centre .mark,.arch .mark{margin-bottom:.3em}
.arch .mid{margin-top:.42em;padding-top:.42em;border-top:.05em solid var(--accent)}
.left{justify-content:space-between;align-items:stretch}
.left .mid{padding:.55em 0 .25em}
.left .foot{display:flex;justify-content:space-between;align-items:flex-end;border-top:.05em solid var(--accent);padding-top:.3em}
.left .mark{opacity:.9;flex:none;height:1.1em;width:1.8em}
.band .strip{background:color-mix(in srgb,var(--accent) 92%,transparent);color:#f6efe2;padding:.5em .4em .5em;display:flex;flex-direction:column;align-items:center;gap:.2em;text-align:center}
.band .strip .mark{color:#f6efe2!important;height:1.3em}
.band .body{flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;padding:.4em 1em;gap:.6em}
.round{align-items:center;justify-content:center;text-align:center}
.round.left .foot{border:0;justify-content:center}
.round.left .foot .mark{display:none}
.round .mid{margin:.3em 0}
.round.band .strip{background:none;color:var(--accent)}
.round.band .strip .mark{color:var(--accent)!important}
.round.band .body{flex:none}
`;
