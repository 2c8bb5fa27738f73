import { Table, Td, Th } from "@/components/ui/table";
import type { Shape } from "./drawing/shape";
import { MeasuredDrawing } from "./measured-drawing";
import { longName, type Measurement } from "./measured";

export type MeasurementsProps = {
  /** Unlike that of any other piece: the page may stand in the browser beside another one's. */
  id: string;
  shape: Shape | null;
  measurements: readonly Measurement[];
};

/** The drawing with its measurements, and all of them once more as a table. The unit is switched without script. */
export function Measurements({ id, shape, measurements }: MeasurementsProps) {
  const drawn = shape && measurements.some(({ part }) => shape.anchors[part]) ? shape : null;
  return (
    <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-8">
      {drawn ? (
        <figure className="measured lg:col-span-5">
          <UnitSwitch name={id} />
          <div className="mx-auto mt-2 max-w-[29rem]">
            <MeasuredDrawing id={id} shape={drawn} measurements={measurements} />
          </div>
          <figcaption className="sr-only">
            A drawing of {drawn.name} with its measurements; they are in the table as well.
          </figcaption>
        </figure>
      ) : null}
      <div className={drawn ? "lg:col-span-3" : "lg:col-span-5"}>
        <MeasurementTable rows={measurements} />
      </div>
    </div>
  );
}

/** Two radio buttons that say which unit the drawing shows; the rest is in `app/piece.css`. */
function UnitSwitch({ name }: { name: string }) {
  return (
    <fieldset>
      <legend className="sr-only">Units on the drawing</legend>
      <div className="unit-switch">
        {[
          { value: "in", label: "Inches" },
          { value: "cm", label: "Centimeters" },
        ].map((unit) => (
          <label key={unit.value}>
            <input
              type="radio"
              name={name}
              value={unit.value}
              defaultChecked={unit.value === "in"}
              className="sr-only"
            />
            {unit.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function MeasurementTable({ rows }: { rows: readonly Measurement[] }) {
  return (
    <Table caption="Measurements in both systems" captionHidden>
      <thead>
        <tr className="text-stone">
          <Th quiet>
            <span className="sr-only">Part</span>
          </Th>
          <Th align="end" quiet>
            Inches
          </Th>
          <Th align="end" quiet>
            Metric
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.part}>
            <Th scope="row" quiet>
              {longName(row)}
            </Th>
            {row.isLength ? (
              <>
                <Td align="end">{row.inches}</Td>
                <Td align="end">{row.metric}</Td>
              </>
            ) : (
              <Td colSpan={2} align="end">
                {row.metric}
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
