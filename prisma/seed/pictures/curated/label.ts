import type { CuratedFacts } from "../facts";
import { type BrandStyle, styleOf } from "./brands";

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

/** Padding in em of the label. */
const padding: Record<BrandStyle["layout"], string> = {
  centre: ".6em 1em",
  left: ".8em .95em .7em",
  band: "0",
  arch: ".8em 1em .5em",
};

function mark(style: BrandStyle): string {
  return `<svg class="mark" viewBox="0 0 100 62" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" style="color:${style.accent}">${style.mark}</svg>`;
}

function inner(style: BrandStyle, facts: CuratedFacts, low: boolean): string {
  const brand = `<div class="brand" data-fit style="${style.brandCss}">${esc(facts.brand)}</div>`;
  const name = `<div class="name" style="${style.nameCss}">${words(facts.name)}</div>`;
  const net = `<div class="net">${esc(facts.netQuantity.labelText)}</div>`;
  const sign = low ? "" : mark(style);
  if (style.layout === "centre") return `${sign}${brand}<i class="rule"></i>${name}${net}`;
  if (style.layout === "left")
    return `<div>${brand}</div><div class="mid">${name}</div><div class="foot">${net}${sign}</div>`;
  if (style.layout === "band") {
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
  const style = styleOf(facts.brandId);
  const low = height < width * 0.62;
  const wide = style.layout === "left" ? 6.4 : 7;
  const em = Math.min(width / wide, height / (low ? 4.6 : 6.6));
  const paper = style.paper ?? "transparent";
  const corner =
    shape === "round"
      ? "50%"
      : style.layout === "arch" && style.paper
        ? `${width * 0.5}px ${width * 0.5}px 4px 4px / ${height * 0.22}px ${height * 0.22}px 4px 4px`
        : "3px";
  const edge = style.paper
    ? `box-shadow:inset 0 0 0 ${em * 0.05}px color-mix(in srgb, ${style.accent} 45%, transparent)`
    : "";
  const frame =
    style.layout === "centre" && style.paper
      ? `<b class="frame" style="border-radius:${corner};border-color:${style.accent}"></b>`
      : "";
  const html = `<div class="label ${style.layout}${shape ? ` ${shape}` : ""}" style="width:${width}px;height:${height}px;font-size:${em}px;background:${paper};color:${style.ink};--accent:${style.accent};border-radius:${corner};padding:${shape === "round" ? "1.2em" : padding[style.layout]};${edge}">${frame}${inner(style, facts, low)}</div>`;
  return { html, width, height };
}

export const labelCss = `
.label{margin:12px;box-sizing:border-box;position:relative;overflow:hidden;display:flex;flex-direction:column;line-height:1.1}
.label .mark{width:2.5em;height:1.55em;flex:none}
.label .name,.label .net{max-width:100%;text-wrap:balance}
.label .frame{position:absolute;inset:.42em;border:.035em solid;opacity:.7}
.label .net{font:460 .5em/1.2 Instrument;letter-spacing:.03em}
.label .rule{display:block;width:1.6em;border-top:.05em solid var(--accent);margin:.34em 0 .4em}
.label [data-fit]{white-space:nowrap}
.centre,.arch{align-items:center;justify-content:center;text-align:center}
.centre .net,.arch .net{margin-top:.9em}
.centre .mark,.arch .mark{margin-bottom:.3em}
.arch .mid{margin-top:.42em;padding-top:.42em;border-top:.05em solid var(--accent)}
.left{justify-content:space-between;align-items:stretch}
.left .mid{padding-bottom:.2em}
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
