import type { Layer } from "../engine/layer";

/** The same layers moved by (dx, dy) drawing units. */
export function shifted(layers: Layer[], dx: number, dy: number): Layer[] {
  const move = (markup: string): string => `<g transform="translate(${dx} ${dy})">${markup}</g>`;
  return layers.map((layer) => {
    const form: Layer["form"] =
      layer.form.kind === "turned"
        ? {
            ...layer.form,
            cx: layer.form.cx + dx,
            profile: layer.form.profile.map(([y, r]): [number, number] => [y + dy, r]),
          }
        : layer.form;
    return {
      ...layer,
      shape: move(layer.shape),
      form,
      ...(layer.paint ? { paint: move(layer.paint) } : {}),
      ...(layer.bumps ? { bumps: layer.bumps.map((b) => ({ ...b, svg: move(b.svg) })) } : {}),
      ...(layer.decals
        ? { decals: layer.decals.map((d) => ({ ...d, x: d.x + dx, y: d.y + dy })) }
        : {}),
    };
  });
}
