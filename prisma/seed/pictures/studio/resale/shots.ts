import { american } from "../../../spelling";
import type { ResaleFacts } from "../../facts";
import type { Shot } from "../shot";
import { sourcesOf } from "./sources";
import { showings } from "./words";

const shared = ["materials.py", "shapes.py", "sets.py", "studio.py", "resale/kit/frame.py"];

/** The views of a piece that the studio can take, the whole first; none if it cannot be built yet. */
export function resaleShots(piece: ResaleFacts): Shot[] {
  const title = piece.title.toLowerCase();
  const showing = showings.find((each) => title.includes(each.title));
  if (!showing) return [];
  const sources = [...shared, ...sourcesOf(`resale/pieces/${showing.module}.py`)];
  const { sku, colour, material, flaws } = piece;
  const shot = (n: number, view: string, alt: string, flaw?: string): Shot => ({
    key: sku,
    n,
    view,
    alt,
    ...(flaw ? { flaw } : {}),
    scene: "resale.scene",
    facts: { sku, title: piece.title, colour, material, flaws },
    labels: [],
    sources,
  });
  const named = american(piece.title);
  const seen = flaws
    .map(american)
    .map((flaw, i) =>
      shot(i + 2, i ? `flaw${i + 1}` : "flaw", `${named}, near view: ${flaw}`, flaw),
    );
  if (!seen.length && showing.near) seen.push(shot(2, "flaw", `${named}, ${showing.near}`));
  return [
    shot(1, "whole", `${named}, ${american(material)}, ${showing.whole}`),
    ...seen,
    shot(seen.length + 2, "detail", `${named}, ${showing.detail}`),
    shot(seen.length + 3, "label", `${named}, ${showing.label}`),
  ];
}
