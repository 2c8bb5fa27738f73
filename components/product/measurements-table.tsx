import { Table, Td, Th } from "@/components/ui/table";

export type Measurement = {
  label: string;
  cm?: number | null;
  inches?: number | null;
  /** For what is not a length, for instance "adjustable"; replaces both numbers. */
  text?: string;
};
export type MeasurementsTableProps = { rows: readonly Measurement[]; caption?: string };

/** Measurements in inches and centimeters, one decimal at most. */
export function MeasurementsTable({ rows, caption }: MeasurementsTableProps) {
  return (
    <Table caption={caption ?? "Measured flat, by hand"}>
      <thead>
        <tr className="text-stone">
          <Th className="font-normal">
            <span className="sr-only">Part</span>
          </Th>
          <Th align="end" className="font-normal">
            in
          </Th>
          <Th align="end" className="font-normal">
            cm
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <Th scope="row" className="font-normal">
              {row.label}
            </Th>
            {row.text ? (
              <Td colSpan={2} align="end">
                {row.text}
              </Td>
            ) : (
              <>
                <Td align="end">{row.inches ?? "–"}</Td>
                <Td align="end">{row.cm ?? "–"}</Td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
