import { expect, it } from "vitest";
import { drawingSvg } from "@/lib/catalog/drawing-svg";

it("draws in two colors, filled or with a pen", () => {
  const drawing = {
    width: 10,
    height: 4,
    outlines: [{ d: "M0 0h10" }, { d: "M0 2h10", stroke: 2, accent: true as const }],
  };
  const svg = drawingSvg(drawing, "#111111", "#222222");
  expect(svg).toContain('viewBox="0 0 10 4"');
  expect(svg).toContain('<path fill="#111111" d="M0 0h10"/>');
  expect(svg).toContain('<path fill="none" stroke="#222222" stroke-width="2" d="M0 2h10"/>');
});

it("lets nothing out of an attribute", () => {
  const evil = '"/><script>alert(1)</script>';
  const svg = drawingSvg({ width: 1, height: 1, outlines: [{ d: evil }] }, evil, evil);
  expect(svg).not.toContain("<script");
  expect(svg.match(/</g)).toHaveLength(3);
});
