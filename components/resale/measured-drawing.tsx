import { place } from "./drawing/place";
import { type Shape, SIDES } from "./drawing/shape";
import type { Measurement } from "./measured";

export type MeasuredDrawingProps = {
  id: string;
  shape: Shape;
  measurements: readonly Measurement[];
  /** The part whose line is drawn once more, stronger. */
  strong?: string | null;
};

/**
 * A line drawing of the kind of piece, with its own measurements. It says nothing that the table does not say, so
 * readers of the screen pass it by. Which system it shows is chosen by a radio button around it, see Measurements.
 */
export function MeasuredDrawing({ id, shape, measurements, strong }: MeasuredDrawingProps) {
  const { labels, lines, witnesses } = place(shape, measurements);
  const { half, halfDetail, axis = 0 } = shape;
  const mirror = `translate(${2 * axis} 0) scale(-1 1)`;
  return (
    <svg viewBox={`${SIDES.left} 0 ${SIDES.right - SIDES.left} ${shape.height}`} aria-hidden="true">
      {half ? (
        <defs>
          <g id={`${id}-half`}>
            <path d={half} className="stroke-ink" strokeWidth="1.5" />
            <path d={halfDetail} className="stroke-outline" />
          </g>
        </defs>
      ) : null}
      {half ? (
        <>
          <use href={`#${id}-half`} />
          <use href={`#${id}-half`} transform={mirror} />
        </>
      ) : null}
      {shape.detail ? <path d={shape.detail} className="stroke-outline" /> : null}
      <path d={shape.outline} className="stroke-ink" strokeWidth="1.5" />
      <path d={witnesses} className="stroke-clay" strokeWidth=".75" strokeDasharray="1 4" />
      <path d={lines} className="stroke-clay" strokeWidth="1.1" />
      {strong ? (
        <path
          d={
            place(
              shape,
              measurements.filter(({ part }) => part === strong),
            ).lines
          }
          className="stroke-clay"
          strokeWidth="3"
        />
      ) : null}
      {labels.map(({ name, metric, inches, x, y, align, inline }) => {
        const next = inline ? { dx: 3.5 } : { x, dy: 15 };
        return (
          <text key={name} x={x} y={inline ? y + 4.5 : y - 3} textAnchor={align}>
            <tspan>{name}</tspan>
            <tspan {...next} data-unit="in">
              {inches}
            </tspan>
            <tspan {...next} data-unit="cm">
              {metric}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}
